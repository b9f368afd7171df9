import type { AgreementVersion, ClientDuty, Deliverable } from '../model/agreement.ts';
import type { DayNumber } from '../model/day.ts';
import { dayFromNumber, dayNumber } from '../model/day.ts';
import type { Delivered } from './deliveries.ts';
import { deliveredBy } from './deliveries.ts';
import type { Facts } from './facts.ts';
import type { DeliverableDates, DutyDelay } from './working.ts';

/** The days of a deliverable, as numbers to count with. */
export interface Dates {
  readonly deliverable: Deliverable;
  readonly due: DayNumber;
  readonly clientDelay: number;
  readonly clientDelays: readonly DelaySpan[];
  readonly adjustedDue: DayNumber;
  readonly delivered: Delivered;
  readonly fullDay: DayNumber | undefined;
}

interface DelaySpan {
  readonly duty: ClientDuty;
  readonly metOn: DayNumber | undefined;
  /** First and last day on which the duty was overdue. */
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** How the dates of a deliverable of the version in force stood at a moment (rulebook, Facts). */
export function datesAt(
  facts: Facts,
  version: AgreementVersion,
  deliverable: Deliverable,
  at: number,
): Dates {
  const delivered = deliveredBy(facts, deliverable, at);
  const fullDay = delivered.full?.day;
  const clientDelays = version.clientDuties
    .filter((duty) => duty.blocks.includes(deliverable.id))
    .flatMap((duty) => delayOf(facts, duty, Math.min(fullDay ?? Infinity, facts.dayOf(at)), at));
  const clientDelay = countDistinctDays(clientDelays);
  const due = dayNumber(deliverable.due);
  return { deliverable, due, clientDelay, clientDelays, adjustedDue: due + clientDelay, delivered, fullDay };
}

/** The days x with duty.due < x ≤ the earliest of: met, everything delivered, the day looked at. */
function delayOf(facts: Facts, duty: ClientDuty, last: DayNumber, at: number): DelaySpan[] {
  const met = facts.dutiesMet.get(duty.id);
  const metOn = met === undefined || met.at > at ? undefined : facts.dayOf(met.at);
  const from = dayNumber(duty.due) + 1;
  const to = Math.min(metOn ?? Infinity, last);
  return to < from ? [] : [{ duty, metOn, from, to }];
}

/** Days on which two duties were overdue count once. */
function countDistinctDays(spans: readonly { readonly from: DayNumber; readonly to: DayNumber }[]): number {
  let counted = 0;
  let through = -Infinity;
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    counted += Math.max(0, to - Math.max(from, through + 1) + 1);
    through = Math.max(through, to);
  }
  return counted;
}

export function datesWorking(dates: Dates): DeliverableDates {
  return {
    deliverable: dates.deliverable.id,
    due: dates.deliverable.due,
    clientDelay: dates.clientDelay,
    clientDelays: dates.clientDelays.map(dutyDelay),
    adjustedDue: dayFromNumber(dates.adjustedDue),
    quantity: dates.deliverable.quantity,
    delivered: dates.delivered.quantity,
    ...(dates.fullDay === undefined ? {} : { fullDay: dayFromNumber(dates.fullDay) }),
  };
}

export function dutyDelay({ duty, metOn, from, to }: DelaySpan): DutyDelay {
  return {
    duty: duty.id,
    due: duty.due,
    from: dayFromNumber(from),
    to: dayFromNumber(to),
    ...(metOn === undefined ? {} : { metOn: dayFromNumber(metOn) }),
  };
}
