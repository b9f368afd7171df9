import type { DayNumber } from '../model/day.ts';
import { dayFromNumber } from '../model/day.ts';
import type { Instant } from '../model/instant.ts';
import { instantOf, offsetAt } from '../model/instant.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/**
 * The moment at which clocks in a time zone show a time of a day, in milliseconds since 1970. A time that clocks skip moves forward by
 * what they skip; of one that they show twice it is the first. `minutes` counts from midnight.
 *
 * It never starts from today's offset, so the answer is the same in January and in July. No zone changes its clocks twice within two
 * days, so the offsets a day before and a day after are those on both sides of a change.
 */
export function momentOfLocal(timeZone: string, day: DayNumber, minutes: number): number {
  const local = day * DAY_MS + minutes * MINUTE_MS;
  const before = offsetMs(timeZone, local - DAY_MS);
  const after = offsetMs(timeZone, local + DAY_MS);
  const first = local - before;
  // The time before the change, unless clocks had changed by then and do show that time after it.
  const second = local - after;
  return offsetMs(timeZone, first) !== before && offsetMs(timeZone, second) === after ? second : first;
}

/**
 * A moment as ISO 8601 with the offset that a time zone has then, to the second; in UTC where that is no whole number of minutes, as
 * before zones were made, or the year is none of 0000 to 9999.
 */
export function writeLocal(timeZone: string, at: number): Instant {
  const offset = offsetMs(timeZone, at);
  const local = new Date(at + offset).toISOString();
  if (offset % MINUTE_MS !== 0 || !/^\d{4}-/.test(local)) {
    return instantOf(new Date(at));
  }
  const minutes = Math.abs(offset) / MINUTE_MS;
  const twoDigits = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  const day = dayFromNumber(Math.floor((at + offset) / DAY_MS));
  return `${day}T${local.slice(11, 19)}${sign}${twoDigits(minutes / 60)}:${twoDigits(minutes % 60)}`;
}

/** How far a zone is ahead of UTC at a moment, in milliseconds. */
function offsetMs(timeZone: string, at: number): number {
  return Math.round(offsetAt(timeZone, at) * MINUTE_MS);
}
