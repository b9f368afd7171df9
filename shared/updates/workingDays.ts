import type { Day, DayNumber } from '../model/day.ts';
import { dayFromNumber, dayNumber, weekday } from '../model/day.ts';
import type { PublicHolidays } from './publicHolidays.ts';

const SATURDAY = 6;
/** No holidays last so long; whoever works on no day at all is given the last day looked at. */
const MOST_FREE_DAYS = 366;

/** The day itself where it is a working day, else the next one after it. */
export function workingDayFrom(day: Day, holidays: PublicHolidays): Day {
  return dayFromNumber(firstWorkingDay(dayNumber(day), holidays));
}

/** So many working days after a day. */
export function workingDaysAfter(day: Day, count: number, holidays: PublicHolidays): Day {
  let found = dayNumber(day);
  for (let left = count; left > 0; left -= 1) {
    found = firstWorkingDay(found + 1, holidays);
  }
  return dayFromNumber(found);
}

function firstWorkingDay(from: DayNumber, holidays: PublicHolidays): DayNumber {
  let day = from;
  while (day < from + MOST_FREE_DAYS && (weekday(day) >= SATURDAY || holidays.has(day))) {
    day += 1;
  }
  return day;
}
