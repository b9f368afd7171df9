import type { HolidaysTypes } from 'date-holidays';
import Holidays from 'date-holidays';
import { day as calendarDay } from '../../shared/model/basics.ts';
import { dayFromNumber, dayNumber, weekday } from '../../shared/model/day.ts';
import type { DayNumber } from '../../shared/model/day.ts';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2060;
const SATURDAY = 6;
const HOUR_MS = 3_600_000;
const names = new Holidays();

/** A year of the table: the working days that are holidays, two digits of base 36 each, counted from 1 January as 1. */
type Year = readonly string[];

/**
 * The public holidays of countries, their states and regions as date-holidays knows them, in a form that loads fast: only those from Monday
 * to Friday, since nobody works on the others anyway. A state says what it has more than its country, and behind a minus what less; one
 * that has the same is left out.
 */
export function holidayTable(countries: readonly string[] = Object.keys(names.getCountries())): string {
  const regions: Record<string, string> = {};
  for (const country of countries) {
    const national = yearsOf(country === 'GB' ? ['GB', 'ENG'] : [country]);
    regions[country] = national.map((year) => year.join('')).join(',');
    for (const state of placesIn(names.getStates(country))) {
      const ofState = yearsOf([country, state]);
      note(regions, `${country}-${state}`, ofState, national);
      for (const region of placesIn(names.getRegions(country, state))) {
        note(regions, `${country}-${state}-${region}`, yearsOf([country, state, region]), ofState);
      }
    }
  }
  const table = {
    source:
      'date-holidays by commenthol and contributors (https://github.com/commenthol/date-holidays), whose data rests on Wikipedia. Data licence: CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); this table, made from it, is under the same licence.',
    changes:
      'Only public holidays from Monday to Friday are kept, without their names. GB alone stands for England and Wales.',
    firstYear: FIRST_YEAR,
    regions,
  };
  return `${JSON.stringify(table, null, 2)}\n`;
}

/** The library gives undefined where there are none, which its types do not say. */
function placesIn(names: Readonly<Record<string, string>> | undefined): string[] {
  return Object.keys(names ?? {});
}

function note(
  regions: Record<string, string>,
  name: string,
  years: readonly Year[],
  parent: readonly Year[],
): void {
  const differences = years.map((year, place) => {
    const above = parent[place] ?? [];
    const more = year.filter((day) => !above.includes(day)).join('');
    const less = above.filter((day) => !year.includes(day)).join('');
    return less === '' ? more : `${more}-${less}`;
  });
  if (differences.some((difference) => difference !== '')) {
    regions[name] = differences.join(',');
  }
}

function yearsOf(place: readonly string[]): Year[] {
  const [country = '', state = '', region = ''] = place;
  const calendar = new Holidays(country, state, region);
  const days = new Set<DayNumber>();
  // What begins at the end of a year can reach into the next.
  for (let year = FIRST_YEAR - 1; year <= LAST_YEAR; year += 1) {
    for (const holiday of calendar.getHolidays(year)) {
      if (holiday.type === 'public') {
        daysOf(holiday).forEach((day) => days.add(day));
      }
    }
  }
  const working = [...days].filter((day) => weekday(day) < SATURDAY).toSorted((one, other) => one - other);
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => {
    const year = FIRST_YEAR + index;
    const before = dayNumber(`${year}-01-01`) - 1;
    return working
      .filter((day) => dayFromNumber(day).startsWith(String(year)))
      .map((day) => (day - before).toString(36).padStart(2, '0'));
  });
}

/** The days whose noon lies within the holiday: half holidays leave the morning free, and others begin in the evening before. */
function daysOf({ date, start, end }: HolidaysTypes.Holiday): DayNumber[] {
  const first = calendarDay.parse(date.slice(0, 10));
  // `YYYY-MM-DD hh:mm:ss`, and behind it by how many hours it begins earlier, as in ` -0600`.
  const begins = Number(date.slice(11, 13)) + Number(date.slice(20, 23) || 0);
  const lasts = (end.getTime() - start.getTime()) / HOUR_MS;
  const inside: DayNumber[] = [];
  for (let day = 0; day * 24 + 12 < begins + lasts; day += 1) {
    if (begins < day * 24 + 12) {
      inside.push(dayNumber(first) + day);
    }
  }
  return inside;
}
