import type { DayNumber } from '../model/day.ts';
import { weekday } from '../model/day.ts';
import { dayNumberIn, offsetAt } from '../model/instant.ts';

const DAY_MINUTES = 1_440;
const MINUTE_MS = 60_000;

interface LocalTime {
  readonly day: DayNumber;
  /** Monday is 1, Sunday is 7. */
  readonly weekday: number;
  /** Since midnight, as the clock on the wall shows them. */
  readonly minutes: number;
}

/** What calendar and clock on the wall of a zone say at a moment. */
export function localTime(now: number, zone: string): LocalTime {
  const known = knownZone(zone);
  const day = dayNumberIn(known, now);
  const minutes = now / MINUTE_MS + offsetAt(known, now) - day * DAY_MINUTES;
  return { day, weekday: weekday(day), minutes };
}

/** UTC for a machine that cannot tell its zone, such as the `Etc/Unknown` of some releases of Windows: no other moment is a number. */
export function knownZone(zone: string): string {
  return Number.isNaN(offsetAt(zone, 0)) ? 'UTC' : zone;
}

/** From midnight to a time as `HH:mm`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
