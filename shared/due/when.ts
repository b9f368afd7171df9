import type { Day } from '../model/day.ts';
import { daysBetween } from '../model/day.ts';
import type { Instant } from '../model/instant.ts';
import { dayOf } from '../model/instant.ts';

/** A calendar day in the project's time zone, which lasts until its end, or a moment. */
export type When = { readonly day: Day } | { readonly at: Instant };

/** The day in a time zone on which it is. */
export function dayOfWhen(when: When, timeZone: string): Day {
  return 'day' in when ? when.day : dayOf(when.at, timeZone);
}

/** Whole days from a day to it; 0 on the day itself, less once it is past. */
export function daysUntil(when: When, today: Day, timeZone: string): number {
  return daysBetween(today, dayOfWhen(when, timeZone));
}
