import { dayNumber } from '../model/day.ts';
import type { Instant } from '../model/instant.ts';
import { dayOf } from '../model/instant.ts';
import { momentOfLocal, writeLocal } from '../updates/localTime.ts';
import type { PublicHolidays } from '../updates/publicHolidays.ts';
import { workingDaysAfter } from '../updates/workingDays.ts';

/** Minutes from midnight. */
const NOON = 12 * 60;

/** When a client could hear again: at noon of the next working day, in two and in four of them, in a time zone. */
export function nextContactChoices(
  timeZone: string,
  asOf: Instant,
  holidays: PublicHolidays,
): readonly [Instant, Instant, Instant] {
  const today = dayOf(asOf, timeZone);
  const noonAfter = (days: number) =>
    writeLocal(timeZone, momentOfLocal(timeZone, dayNumber(workingDaysAfter(today, days, holidays)), NOON));
  return [noonAfter(1), noonAfter(2), noonAfter(4)];
}
