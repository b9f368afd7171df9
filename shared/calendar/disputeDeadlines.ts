import type { Day } from '../model/day.ts';
import type { Claim, Dispute } from '../model/dispute.ts';
import { dayOf, moment } from '../model/instant.ts';
import { openDisputes } from '../model/openDisputes.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { isOn } from '../rulebook/acceptance.ts';
import { assess } from '../rulebook/assess.ts';
import type { DeliverableStanding, ProjectStanding } from '../rulebook/standing.ts';
import type { CalendarWords, Dated } from './dated.ts';

/** Until when things can still be put right, and until when offers hold, in disputes that are not over. */
export function disputeDeadlines(
  project: ProjectFile,
  standing: ProjectStanding,
  words: CalendarWords,
): Dated[] {
  const now = moment(standing.asOf);
  return openDisputes(project.disputes)
    .filter(({ receivedAt }) => moment(receivedAt) <= now)
    .flatMap((dispute) => [
      ...cures(project, standing, dispute, words),
      ...offerEnd(project, dispute, now, words),
    ]);
}

/** One for each deliverable that the rulebook lets be put right; what was only late and is here is done. */
function cures(
  project: ProjectFile,
  { deliverables }: ProjectStanding,
  dispute: Dispute,
  words: CalendarWords,
): Dated[] {
  const open = new Map<string, { readonly title: string; readonly day: Day }>();
  for (const { claimId, cureBy } of assess(project, dispute.id).findings) {
    const claim = dispute.claims.find(({ id }) => id === claimId);
    const deliverable = deliverables.find(({ id }) => claim !== undefined && isOn(claim.target, id));
    if (
      cureBy !== undefined &&
      claim !== undefined &&
      deliverable !== undefined &&
      !isDone(claim, deliverable)
    ) {
      open.set(deliverable.id, { title: deliverable.title, day: cureBy });
    }
  }
  return [...open].map(([id, { title, day }]) => ({
    kind: 'cure',
    record: [dispute.id, id],
    day,
    summary: words.say(($) => $.calendar.cure, { title }),
    about: [complaint(project, dispute, words)],
  }));
}

function isDone({ kind }: Claim, { fullDay }: DeliverableStanding): boolean {
  return kind === 'notDelivered' && fullDay !== undefined;
}

/** Of the latest offer. */
function offerEnd(project: ProjectFile, dispute: Dispute, now: number, words: CalendarWords): Dated[] {
  const offer = dispute.offers?.findLast(({ draftedAt }) => moment(draftedAt) <= now);
  return offer === undefined
    ? []
    : [
        {
          kind: 'offer',
          record: [dispute.id],
          day: offer.validUntil,
          summary: words.say(($) => $.calendar.offer, { client: project.client.name }),
          about: [complaint(project, dispute, words)],
        },
      ];
}

function complaint(project: ProjectFile, { receivedAt }: Dispute, { say, write }: CalendarWords): string {
  return say(($) => $.calendar.complaint, {
    project: project.title,
    day: write.dayWithYear(dayOf(receivedAt, project.timeZone)),
  });
}
