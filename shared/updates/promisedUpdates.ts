import type { Day, DayNumber } from '../model/day.ts';
import { dayNumber, weekday } from '../model/day.ts';
import type { Instant } from '../model/instant.ts';
import { moment } from '../model/instant.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { gatherFacts } from '../rulebook/facts.ts';
import { judgePromises } from '../rulebook/promises.ts';
import type { JudgedPromise } from '../rulebook/working.ts';
import { momentOfLocal, writeLocal } from './localTime.ts';
import type { PublicHolidays } from './publicHolidays.ts';

export interface PromisedUpdate {
  readonly due: Day;
  /** In the project's time zone. */
  readonly remindAt: Instant;
  readonly status: 'kept' | 'missed' | 'due' | 'upcoming';
}

export interface UpdateSpan {
  /** Both included. */
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Instant;
  /** Of the project's `reminders.holidays` (see `holidaysOf`). */
  readonly holidays: PublicHolidays;
}

type Reminders = Pick<NonNullable<ProjectFile['reminders']>, 'time' | 'leadDays' | 'workdaysOnly'>;

const UNLESS_SET: Reminders = { time: '09:00', leadDays: 0, workdaysOnly: false };
const SATURDAY = 6;
/** Reminders go back to the first day that can be written at most. */
const FIRST_DAY = dayNumber('0000-01-01');

/** The progress updates promised in a span of days, with what was known at a moment (spec: terminal, updates). */
export function promisedUpdates(
  project: ProjectFile,
  { from, to, asOf, holidays }: UpdateSpan,
): PromisedUpdate[] {
  const now = moment(asOf);
  const reminders = project.reminders ?? UNLESS_SET;
  const promises = judgePromises(gatherFacts(project, now), dayNumber(to), dayNumber(from));
  return promises.map((promise) => {
    const remindAt = momentOfLocal(
      project.timeZone,
      reminderDay(dayNumber(promise.day), reminders, holidays),
      minutesOf(reminders.time),
    );
    return {
      due: promise.day,
      remindAt: writeLocal(project.timeZone, remindAt),
      status: statusOf(promise, remindAt <= now),
    };
  });
}

function statusOf({ status }: JudgedPromise, isReminded: boolean): PromisedUpdate['status'] {
  if (status !== 'open') {
    return status;
  }
  return isReminded ? 'due' : 'upcoming';
}

function reminderDay(
  due: DayNumber,
  { leadDays, workdaysOnly }: Reminders,
  holidays: PublicHolidays,
): DayNumber {
  let day = Math.max(FIRST_DAY, due - leadDays);
  while (workdaysOnly && day > FIRST_DAY && (weekday(day) >= SATURDAY || holidays.has(day))) {
    day -= 1;
  }
  return day;
}

/** Minutes from midnight to a time as `HH:mm`. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
