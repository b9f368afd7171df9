import type { Day } from '../model/day.ts';
import { addDays, dayNumber } from '../model/day.ts';
import type { Claim, Dispute } from '../model/dispute.ts';
import { effectiveEvents } from '../model/effectiveEvents.ts';
import type { Instant } from '../model/instant.ts';
import { dayOf, moment } from '../model/instant.ts';
import { isClosed } from '../model/openDisputes.ts';
import { isOn } from '../rulebook/acceptance.ts';
import { assess } from '../rulebook/assess.ts';
import type { DeliverableStanding } from '../rulebook/standing.ts';
import { writeLocal } from '../updates/localTime.ts';
import type { PublicHolidays } from '../updates/publicHolidays.ts';
import { remindMoment } from '../updates/remindMoment.ts';
import type { Dated, DatedOf } from './dated.ts';
import type { DatingNeeds } from './dating.ts';
import { keyOf, lastLetter } from './dating.ts';

/** With no word for so long, a client with an open dispute is told how it stands. */
const DAYS_BETWEEN_WORDS = 7;
const HOUR_MS = 3_600_000;

/** What disputes promise: a first reply, the next word, what can still be put right, offers, and the look back once they are over. */
export function disputeDates(needs: DatingNeeds): Dated[] {
  const now = moment(needs.asOf);
  return needs.project.disputes
    .filter(({ receivedAt }) => moment(receivedAt) <= now)
    .flatMap((dispute) => (isClosed(dispute) ? followUps(needs, dispute) : openDates(needs, dispute)));
}

function openDates(needs: DatingNeeds, dispute: Dispute): Dated[] {
  const sentAt = lastLetter(needs, ({ kind, about }) => kind === 'offer' && about.dispute === dispute.id);
  const offers = offerDates(needs, dispute, sentAt);
  const replied = dispute.acknowledgedAt ?? sentAt;
  return [
    firstReply(needs, dispute, replied),
    ...(replied === undefined
      ? []
      : contacts(needs, dispute, replied, offers.length > 0 && sentAt !== undefined)),
    ...cures(needs, dispute),
    ...offers,
  ];
}

/** Due on the day on which the complaint came; reminded of on the day after, since who entered it knows of it. */
function firstReply(
  { project }: DatingNeeds,
  { id, receivedAt }: Dispute,
  replied: Instant | undefined,
): DatedOf<'firstReply'> {
  const day = dayOf(receivedAt, project.timeZone);
  const when = { day };
  return {
    kind: 'firstReply',
    key: keyOf(project, 'firstReply', [id], when),
    when,
    dispute: id,
    receivedAt,
    ...(replied === undefined
      ? { remindAt: remindOn(project, addDays(day, 1), 0) }
      : { doneOn: dayOf(replied, project.timeZone) }),
  };
}

/** The promised contacts; where none is open and no offer is out, the word that is due after some days of silence. */
function contacts(
  needs: DatingNeeds,
  dispute: Dispute,
  replied: Instant,
  isOfferOut: boolean,
): DatedOf<'contact'>[] {
  const { project } = needs;
  const word = lastWord(needs, dispute, replied);
  const promised = (dispute.contacts ?? []).map(({ id, by, keptAt }): DatedOf<'contact'> => {
    const when = { at: by };
    return {
      kind: 'contact',
      key: keyOf(project, 'contact', [dispute.id, id], when),
      when,
      dispute: dispute.id,
      contact: id,
      lastWord: word,
      ...(keptAt === undefined
        ? { remindAt: beforeMoment(needs, by) }
        : { doneOn: dayOf(keptAt, project.timeZone) }),
    };
  });
  if (isOfferOut || promised.some(({ doneOn }) => doneOn === undefined)) {
    return promised;
  }
  const day = addDays(dayOf(word, project.timeZone), DAYS_BETWEEN_WORDS);
  const when = { day };
  return [
    ...promised,
    {
      kind: 'contact',
      key: keyOf(project, 'contact', [dispute.id], when),
      when,
      dispute: dispute.id,
      lastWord: word,
      remindAt: remindOn(project, day, 0, needs.holidays),
    },
  ];
}

function lastWord(needs: DatingNeeds, dispute: Dispute, replied: Instant): Instant {
  const letter = lastLetter(needs, ({ about }) => about.dispute === dispute.id);
  return letter !== undefined && moment(letter) > moment(replied) ? letter : replied;
}

/** One for each deliverable that the rulebook lets be put right. */
function cures(needs: DatingNeeds, dispute: Dispute): DatedOf<'cure'>[] {
  const { project, standing, holidays } = needs;
  const found = new Map<string, DatedOf<'cure'>>();
  for (const { claimId, cureBy } of assess(project, dispute.id).findings) {
    const claim = dispute.claims.find(({ id }) => id === claimId);
    const deliverable = standing.deliverables.find(({ id }) => claim !== undefined && isOn(claim.target, id));
    if (cureBy === undefined || claim === undefined || deliverable === undefined) {
      continue;
    }
    const when = { day: cureBy };
    const doneOn = putRightOn(needs, dispute, claim, deliverable);
    found.set(deliverable.id, {
      kind: 'cure',
      key: keyOf(project, 'cure', [dispute.id, deliverable.id], when),
      when,
      dispute: dispute.id,
      receivedAt: dispute.receivedAt,
      deliverable: deliverable.id,
      title: deliverable.title,
      ...(doneOn === undefined ? { remindAt: remindOn(project, cureBy, 1, holidays) } : { doneOn }),
    });
  }
  return [...found.values()];
}

/** What was missing is put right once it is all there; what was flawed, once it is delivered or accepted anew. */
function putRightOn(
  { project, asOf }: DatingNeeds,
  { receivedAt }: Dispute,
  { kind }: Claim,
  { id, fullDay }: DeliverableStanding,
) {
  if (kind === 'notDelivered') {
    return fullDay;
  }
  const anew = effectiveEvents(project.events).find(
    (event) =>
      (event.type === 'delivered' || event.type === 'accepted') &&
      event.deliverable === id &&
      moment(event.at) > moment(receivedAt) &&
      moment(event.at) <= moment(asOf),
  );
  return anew === undefined ? undefined : dayOf(anew.at, project.timeZone);
}

/** Of the latest offer. */
function offerDates(
  { project, asOf, holidays }: DatingNeeds,
  { id, receivedAt, offers }: Dispute,
  sentAt: Instant | undefined,
): DatedOf<'offer'>[] {
  const offer = offers?.findLast(({ draftedAt }) => moment(draftedAt) <= moment(asOf));
  if (offer === undefined) {
    return [];
  }
  const when = { day: offer.validUntil };
  return [
    {
      kind: 'offer',
      key: keyOf(project, 'offer', [id], when),
      when,
      dispute: id,
      receivedAt,
      remindAt: remindOn(project, offer.validUntil, 1, holidays),
      ...(sentAt === undefined ? {} : { sentOn: dayOf(sentAt, project.timeZone) }),
    },
  ];
}

function followUps({ project, holidays }: DatingNeeds, dispute: Dispute): DatedOf<'followUp' | 'survey'>[] {
  return (dispute.followUps ?? []).map(({ id, kind, due, doneAt }) => {
    const when = { day: due };
    return {
      kind,
      key: keyOf(project, kind, [dispute.id, id], when),
      when,
      dispute: dispute.id,
      followUp: id,
      ...(doneAt === undefined
        ? { remindAt: remindOn(project, due, 0, holidays) }
        : { doneOn: dayOf(doneAt, project.timeZone) }),
    };
  });
}

/** At the project's time on the day; an hour before where that would be too late. */
function beforeMoment({ project, holidays }: DatingNeeds, by: Instant): Instant {
  const morning = remindMoment(project, dayNumber(dayOf(by, project.timeZone)), 0, holidays);
  return writeLocal(project.timeZone, Math.min(morning, moment(by) - HOUR_MS));
}

function remindOn(
  project: DatingNeeds['project'],
  day: Day,
  leadDays: number,
  holidays: PublicHolidays = new Set(),
): Instant {
  return writeLocal(project.timeZone, remindMoment(project, dayNumber(day), leadDays, holidays));
}
