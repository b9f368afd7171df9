import { hasWithdrawal, isInEuropeanArea } from '../agreements/hasWithdrawal.ts';
import type { SignedVersion } from '../agreements/inForce.ts';
import type { DayNumber } from '../model/day.ts';
import { weekday } from '../model/day.ts';
import type { Facts } from './facts.ts';

const PERIOD_DAYS = 14;
const SATURDAY = 6;
const SUNDAY = 7;

/** The consumer's right of withdrawal, where the law gives one at all. */
export interface Withdrawal {
  readonly first: SignedVersion;
  readonly signedOn: DayNumber;
  readonly lastDay: DayNumber;
  /** The event with which work within the period was asked for. */
  readonly earlyStart: string | undefined;
  readonly isWithin: boolean;
}

/**
 * A consumer in the EU, the EEA or GB whose first version was concluded at a distance may withdraw for 14 days: Directive
 * 2011/83/EU Art. 9, 14(3), 16(a) with Regulation 1182/71 Art. 3(4), which moves a last day on a weekend to the Monday; for GB
 * the Consumer Contracts Regulations 2013 reg. 30, which do not. Undefined where there is no such right.
 */
export function withdrawalOf(facts: Facts): Withdrawal | undefined {
  const { client } = facts.project;
  const first = facts.signed[0];
  if (first === undefined || !hasWithdrawal(client, first.version)) {
    return undefined;
  }

  const signedOn = facts.dayOf(first.signedAt);
  const lastDay = isInEuropeanArea(client) ? afterWeekend(signedOn + PERIOD_DAYS) : signedOn + PERIOD_DAYS;
  return {
    first,
    signedOn,
    lastDay,
    earlyStart: facts.events.earlyStartRequested[0]?.event.id,
    isWithin: facts.today <= lastDay,
  };
}

function afterWeekend(day: DayNumber): DayNumber {
  switch (weekday(day)) {
    case SATURDAY:
      return day + 2;
    case SUNDAY:
      return day + 1;
    default:
      return day;
  }
}
