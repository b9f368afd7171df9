import type { DayNumber } from '../model/day.ts';
import { dayNumber } from '../model/day.ts';
import type { ProjectFile } from '../model/projectFile.ts';

/** Days from Monday to Friday on which nobody works. */
export type PublicHolidays = ReadonlySet<DayNumber>;

interface HolidayTable {
  readonly firstYear: number;
  readonly regions: Readonly<Record<string, string>>;
}

const NONE: PublicHolidays = new Set();
/** Each place is read once. */
const known = new Map<string, PublicHolidays>();

/**
 * The public holidays that move a project's reminders. The table is loaded by the first project that asks for it, and by none that
 * does not.
 */
export async function holidaysOf({ reminders }: Pick<ProjectFile, 'reminders'>): Promise<PublicHolidays> {
  if (reminders?.workdaysOnly !== true || reminders.holidays === undefined) {
    return NONE;
  }
  const { default: table } = await import('./holidays.json', { with: { type: 'json' } });
  return holidaysIn(table, reminders.holidays);
}

/** Whether the table has a place by exactly this name, so that a slip does not quietly mean no holidays. */
export async function isHolidayPlace(place: string): Promise<boolean> {
  const { default: table } = await import('./holidays.json', { with: { type: 'json' } });
  return Object.hasOwn(table.regions, place);
}

/**
 * The public holidays of a place, such as `DE`, `DE-BY` or `GB-SCT`, from Monday to Friday, in the years that the table has (2000 to
 * 2060). A place that it does not know has those of the next larger one that it does know, or none.
 */
function holidaysIn(table: HolidayTable, place: string): PublicHolidays {
  const name = place.trim().toUpperCase();
  const read = known.get(name) ?? readHolidays(table, name);
  known.set(name, read);
  return read;
}

/** Country, state and region, each telling how it differs from the one before. */
function readHolidays(table: HolidayTable, name: string): PublicHolidays {
  const days = new Set<DayNumber>();
  const [country = '', state = '', region = ''] = name.split('-');
  for (const place of new Set([country, `${country}-${state}`, `${country}-${state}-${region}`])) {
    const years = Object.hasOwn(table.regions, place) ? (table.regions[place] ?? '') : '';
    years.split(',').forEach((year, index) => {
      const before = dayNumber(`${table.firstYear + index}-01-01`) - 1;
      const [more = '', less = ''] = year.split('-');
      daysIn(more).forEach((day) => days.add(before + day));
      daysIn(less).forEach((day) => days.delete(before + day));
    });
  }
  return days;
}

/** Two digits of base 36 for each day of the year. */
function daysIn(written: string): number[] {
  return (written.match(/../g) ?? []).map((digits) => parseInt(digits, 36));
}
