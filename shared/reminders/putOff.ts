import type { PutOff } from '../contract/reminders.ts';
import type { ReminderSettings } from '../contract/settings.ts';
import { weekday } from '../model/day.ts';
import { momentOfLocal } from '../updates/localTime.ts';
import { knownZone, localTime, minutesOf } from './localTime.ts';
import { isQuiet } from './maySpeak.ts';

const HOUR_MS = 3_600_000;
const MIDNIGHT = 0;
const MORNING = 8 * 60;

/** The moment until which something is put off, in milliseconds. */
export function putOffUntil(how: PutOff, now: number, settings: ReminderSettings, zone: string): number {
  return how === 'inAnHour' ? now + HOUR_MS : nextMorning(now, settings, zone);
}

/** When tomorrow begins in a zone. */
export function nextMidnight(now: number, zone: string): number {
  return momentOfLocal(knownZone(zone), localTime(now, zone).day + 1, MIDNIGHT);
}

/** Of the next workday: where the night or the early morning is quiet, when that ends, else eight o'clock. */
function nextMorning(now: number, { quiet, workdays }: ReminderSettings, zone: string): number {
  let day = localTime(now, zone).day + 1;
  while (!workdays.includes(weekday(day))) {
    day += 1;
  }
  const isQuietThen = isQuiet(MIDNIGHT, quiet) || isQuiet(MORNING, quiet);
  const minutes = quiet !== undefined && isQuietThen ? minutesOf(quiet.until) : MORNING;
  return momentOfLocal(knownZone(zone), day, minutes);
}
