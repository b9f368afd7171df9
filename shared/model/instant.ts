import { IANAZone } from 'luxon';
import type { Day, DayNumber } from './day.ts';
import { dayFromNumber } from './day.ts';

/** ISO 8601 with an offset or `Z`. */
export type Instant = string;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Milliseconds since 1970-01-01T00:00Z. */
export function moment(instant: Instant): number {
  return Date.parse(instant);
}

/** The calendar day of an instant in a time zone (project-file, Conventions), as a day number. */
export function dayNumberIn(timeZone: string, milliseconds: number): DayNumber {
  const offset = IANAZone.create(timeZone).offset(milliseconds);
  return Math.floor((milliseconds + offset * MINUTE_MS) / DAY_MS);
}

/** The calendar day of an instant in a time zone. */
export function dayOf(instant: Instant, timeZone: string): Day {
  return dayFromNumber(dayNumberIn(timeZone, moment(instant)));
}
