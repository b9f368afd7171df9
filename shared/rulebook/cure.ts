import type { AgreementVersion, Deliverable } from '../model/agreement.ts';
import type { Day, DayNumber } from '../model/day.ts';
import { dayFromNumber } from '../model/day.ts';
import type { Dispute } from '../model/dispute.ts';
import { isOn } from './acceptance.ts';
import type { Citation } from './assessment.ts';
import { datesAt } from './dates.ts';
import type { Facts } from './facts.ts';
import type { CureWorking } from './working.ts';

/** The time that the freelancer has to put something right. */
export interface Cure {
  readonly dispute: string;
  readonly noticeDay: DayNumber;
  readonly deadline: DayNumber;
  readonly isOpen: boolean;
}

/**
 * The time to put a deliverable right, counted from the earliest dispute that gave notice on it; undefined while none did
 * (rulebook, cureDeadline).
 */
export function cureOf(facts: Facts, version: AgreementVersion, deliverable: Deliverable): Cure | undefined {
  const notice = facts.disputes.find(({ dispute, at }) =>
    gaveNotice(facts, version, deliverable, dispute, at),
  );
  if (notice === undefined) {
    return undefined;
  }
  const noticeDay = facts.dayOf(notice.at);
  const deadline = noticeDay + version.refundPolicy.cure.days;
  return { dispute: notice.dispute.id, noticeDay, deadline, isOpen: facts.today <= deadline };
}

/** A claim that it is missing while it was overdue, or that it is flawed when some of it was there. */
function gaveNotice(
  facts: Facts,
  version: AgreementVersion,
  deliverable: Deliverable,
  dispute: Dispute,
  at: number,
): boolean {
  const kinds = dispute.claims
    .filter((claim) => isOn(claim.target, deliverable.id))
    .map((claim) => claim.kind);
  if (!kinds.includes('notDelivered') && !kinds.includes('quality')) {
    return false;
  }
  const then = datesAt(facts, version, deliverable, at);
  const wasOverdue = then.fullDay === undefined && facts.dayOf(at) > then.adjustedDue;
  return (
    (kinds.includes('notDelivered') && wasOverdue) ||
    (kinds.includes('quality') && then.delivered.quantity > 0)
  );
}

export function cureDay(cure: Cure): Day {
  return dayFromNumber(cure.deadline);
}

export function cureCitations(version: AgreementVersion, cure: Cure | undefined): Citation[] {
  const clause = { version: version.number, clause: 'refundPolicy.cure' };
  return cure === undefined ? [clause] : [clause, { dispute: cure.dispute }, { day: cureDay(cure) }];
}

export function cureWorking(version: AgreementVersion, cure: Cure): CureWorking {
  return {
    noticeDay: dayFromNumber(cure.noticeDay),
    days: version.refundPolicy.cure.days,
    deadline: cureDay(cure),
    open: cure.isOpen,
  };
}
