import { IANAZone } from 'luxon';
import type { Day, DayNumber } from './day.ts';
import { dayFromNumber } from './day.ts';

/** ISO 8601 with an offset or `Z`. */
export type Instant = `${number}-${number}-${number}T${string}`;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** A moment of the platform as an instant, in UTC. Throws a RangeError where there is no such moment. */
export function instantOf(date: Date): Instant {
  // The language writes dates as ISO 8601 with a `Z`, and its types call that a string.
  return date.toISOString() as Instant;
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function moment(instant: Instant): number {
  return Date.parse(instant);
}

/** The calendar day of an instant in a time zone (project-file, Conventions), as a day number. */
export function dayNumberIn(timeZone: string, milliseconds: number): DayNumber {
  return Math.floor((milliseconds + offsetAt(timeZone, milliseconds) * MINUTE_MS) / DAY_MS);
}

/** What the offset is from the beginning of each day in UTC to its end, in minutes; undefined where it changes on that day. */
const offsetsOfDays = new Map<string, Map<DayNumber, number | undefined>>();

/**
 * Minutes that a zone is ahead of UTC. Asking the platform's calendar is what the check spends most of its time on, and on nearly
 * all days the offset is one and the same, so it is asked twice a day and not for every event.
 */
export function offsetAt(timeZone: string, milliseconds: number): number {
  const zone = IANAZone.create(timeZone);
  const day = Math.floor(milliseconds / DAY_MS);
  const known = offsetsOfDays.get(timeZone) ?? new Map<DayNumber, number | undefined>();
  if (!known.has(day)) {
    const first = zone.offset(day * DAY_MS);
    known.set(day, first === zone.offset((day + 1) * DAY_MS) ? first : undefined);
    offsetsOfDays.set(timeZone, known);
  }
  return known.get(day) ?? zone.offset(milliseconds);
}

/** The calendar day of an instant in a time zone. */
export function dayOf(instant: Instant, timeZone: string): Day {
  return dayFromNumber(dayNumberIn(timeZone, moment(instant)));
}
