import type { Day } from '../model/day.ts';
import { dayNumber } from '../model/day.ts';
import type { Dispute } from '../model/dispute.ts';
import { isClosed } from '../model/openDisputes.ts';
import { isOn } from '../rulebook/acceptance.ts';
import { assess } from '../rulebook/assess.ts';
import type { Facts } from '../rulebook/facts.ts';
import type { DeliverableStanding, ProjectStanding } from '../rulebook/standing.ts';
import { expectedDay, isHeldUp } from './delays.ts';
import type { FollowedStep } from './openSteps.ts';

export type NextFact =
  | {
      readonly kind: 'deliverable';
      readonly deliverable: string;
      readonly title: string;
      readonly missing: number;
      readonly quantity: number;
      readonly agreed: Day;
      /** As it stands now; absent where the day has passed and the client was not told another. */
      readonly day?: Day;
      /** It moves on with each day on which something from the client is overdue. */
      readonly isHeldUp: boolean;
    }
  | { readonly kind: 'revision'; readonly deliverable: string; readonly title: string }
  | { readonly kind: 'correction'; readonly deliverable: string; readonly title: string; readonly day: Day };

interface Ahead {
  /** Deliverables due by this day come next, and the very next one in any event. */
  readonly horizon: Day;
  readonly open: readonly FollowedStep[];
}

/** What comes next, by day: what was promised before is always among it. */
export function nextFacts(facts: Facts, standing: ProjectStanding, { horizon, open }: Ahead): NextFact[] {
  const promised = new Set(open.map(({ deliverable }) => deliverable));
  const missing = standing.deliverables
    .filter(({ fullDay }) => fullDay === undefined)
    .toSorted((one, other) => one.adjustedDue.localeCompare(other.adjustedDue));
  return [
    ...standing.deliverables.flatMap((deliverable) => reworked(facts, deliverable)),
    ...missing
      .filter(({ id, due }, place) => place === 0 || due <= horizon || promised.has(id))
      .map((deliverable) => nextDelivery(facts, standing, deliverable)),
  ];
}

function nextDelivery(facts: Facts, standing: ProjectStanding, deliverable: DeliverableStanding): NextFact {
  const { id, title, quantity, delivered, due, adjustedDue } = deliverable;
  const told = expectedDay(facts, id);
  const latest = told !== undefined && told > adjustedDue ? told : adjustedDue;
  return {
    kind: 'deliverable',
    deliverable: id,
    title,
    missing: quantity - delivered,
    quantity,
    agreed: due,
    ...(latest < standing.today ? {} : { day: latest }),
    isHeldUp: isHeldUp(facts, standing, id),
  };
}

/** What is all there and is to be gone over: as the client asked, or because the check found that it must be put right. */
function reworked(facts: Facts, { id, title, fullDay }: DeliverableStanding): NextFact[] {
  if (fullDay === undefined) {
    return [];
  }
  const lastDelivery = facts.deliveries.get(id)?.at(-1)?.at ?? -Infinity;
  const day = facts.disputes
    .filter(({ dispute, at }) => at > lastDelivery && !isClosed(dispute))
    .flatMap(({ dispute }) => cureDays(facts, dispute, id))
    .at(-1);
  if (day !== undefined) {
    return [{ kind: 'correction', deliverable: id, title, day }];
  }
  const revision = facts.revisions.get(id)?.at(-1);
  return revision !== undefined && revision.at > lastDelivery
    ? [{ kind: 'revision', deliverable: id, title }]
    : [];
}

/** Until when a deliverable is to be put right by the findings of a dispute; none once the time is over. */
function cureDays({ project, today }: Facts, dispute: Dispute, deliverable: string): Day[] {
  const claims = new Set(
    dispute.claims.filter(({ target }) => isOn(target, deliverable)).map(({ id }) => id),
  );
  return assess(project, dispute.id).findings.flatMap(({ claimId, cureBy }) =>
    claims.has(claimId) && cureBy !== undefined && dayNumber(cureBy) >= today ? [cureBy] : [],
  );
}
