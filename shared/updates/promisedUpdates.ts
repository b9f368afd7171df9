import type { Day } from '../model/day.ts';
import { dayNumber } from '../model/day.ts';
import type { Instant } from '../model/instant.ts';
import { moment } from '../model/instant.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import type { Facts } from '../rulebook/facts.ts';
import { gatherFacts } from '../rulebook/facts.ts';
import { judgePromises } from '../rulebook/promises.ts';
import type { JudgedPromise } from '../rulebook/working.ts';
import { writeLocal } from './localTime.ts';
import type { PublicHolidays } from './publicHolidays.ts';
import { remindersOf, remindMoment } from './remindMoment.ts';

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

/** A promise with when to be reminded of it. */
export interface RemindedPromise extends PromisedUpdate {
  readonly promise: JudgedPromise;
}

/** The progress updates promised in a span of days, with what was known at a moment (spec: terminal, updates). */
export function promisedUpdates(project: ProjectFile, span: UpdateSpan): PromisedUpdate[] {
  const facts = gatherFacts(project, moment(span.asOf));
  return remindedPromises(facts, span).map(({ due, remindAt, status }) => ({ due, remindAt, status }));
}

/** The same by the facts as of a moment, each with how the rulebook judges it. */
export function remindedPromises(
  facts: Facts,
  { from, to, holidays }: Omit<UpdateSpan, 'asOf'>,
): RemindedPromise[] {
  const { project, now } = facts;
  const { leadDays } = remindersOf(project);
  const promises = judgePromises(facts, dayNumber(to), dayNumber(from));
  return promises.map((promise) => {
    const remindAt = remindMoment(project, dayNumber(promise.day), leadDays, holidays);
    return {
      due: promise.day,
      remindAt: writeLocal(project.timeZone, remindAt),
      status: statusOf(promise, remindAt <= now),
      promise,
    };
  });
}

function statusOf({ status }: JudgedPromise, isReminded: boolean): PromisedUpdate['status'] {
  if (status !== 'open') {
    return status;
  }
  return isReminded ? 'due' : 'upcoming';
}
