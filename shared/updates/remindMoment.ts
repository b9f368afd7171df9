import type { DayNumber } from '../model/day.ts';
import { dayNumber, weekday } from '../model/day.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { momentOfLocal } from './localTime.ts';
import type { PublicHolidays } from './publicHolidays.ts';

type Reminders = Pick<NonNullable<ProjectFile['reminders']>, 'time' | 'leadDays' | 'workdaysOnly'>;

const UNLESS_SET: Reminders = { time: '09:00', leadDays: 0, workdaysOnly: false };
const SATURDAY = 6;
/** Reminders go back to the first day that can be written at most. */
const FIRST_DAY = dayNumber('0000-01-01');

/** What a project says about its reminders, or what holds where it says nothing (spec: terminal, updates). */
export function remindersOf({ reminders }: Pick<ProjectFile, 'reminders'>): Reminders {
  return reminders ?? UNLESS_SET;
}

/**
 * The moment at which a project reminds of a day, in milliseconds since 1970: at its time, so many days before, moved back to the
 * nearest earlier working day where the project says so.
 */
export function remindMoment(
  project: Pick<ProjectFile, 'reminders' | 'timeZone'>,
  due: DayNumber,
  leadDays: number,
  holidays: PublicHolidays,
): number {
  const reminders = remindersOf(project);
  let day = Math.max(FIRST_DAY, due - leadDays);
  while (reminders.workdaysOnly && day > FIRST_DAY && (weekday(day) >= SATURDAY || holidays.has(day))) {
    day -= 1;
  }
  return momentOfLocal(project.timeZone, day, minutesOf(reminders.time));
}

/** Minutes from midnight to a time as `HH:mm`. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
