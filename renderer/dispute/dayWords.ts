import type { Writer } from '../../shared/i18n/writer.ts';
import type { Day } from '../../shared/model/day.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { instantOf } from '../../shared/model/instant.ts';

/** Tuesday 12 May; with the year where it is not this one. */
export function weekdayWords(write: Writer, day: Day): string {
  return isThisYear(write, day) ? write.longWeekday(day) : write.fullDay(day);
}

/** Tuesday 12 May, 21:47; with the year where it is not this one. */
export function momentWords(write: Writer, instant: Instant): string {
  const day = write.dayOf(instant);
  return isThisYear(write, day) ? write.longMoment(instant) : write.moment(instant);
}

/** 5 March; with the year where it is not this one. */
export function dayWords(write: Writer, day: Day): string {
  return isThisYear(write, day) ? write.longDay(day) : write.dayWithYear(day);
}

function isThisYear(write: Writer, day: Day): boolean {
  return day.slice(0, 4) === write.dayOf(instantOf(new Date())).slice(0, 4);
}
