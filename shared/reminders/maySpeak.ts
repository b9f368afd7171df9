import type { ReminderSettings } from '../contract/settings.ts';
import { localTime, minutesOf } from './localTime.ts';

/** Whether the app may speak up by itself at a moment: it was not told to be still, the day is a workday, and no quiet hours. */
export function maySpeak(now: number, { notify, quiet, workdays }: ReminderSettings, zone: string): boolean {
  const { weekday, minutes } = localTime(now, zone);
  return notify && workdays.includes(weekday) && !isQuiet(minutes, quiet);
}

/**
 * Whether a time of day, in minutes since midnight, lies in the quiet hours. They are read off the clock at every look and never
 * counted, so that hours which a change of the clocks skips or repeats cannot make them last.
 */
export function isQuiet(minutes: number, quiet: ReminderSettings['quiet']): boolean {
  if (quiet === undefined) {
    return false;
  }
  const from = minutesOf(quiet.from);
  const until = minutesOf(quiet.until);
  return from <= until ? from <= minutes && minutes < until : from <= minutes || minutes < until;
}
