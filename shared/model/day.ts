/** A calendar day, `YYYY-MM-DD`. Sorts as text. That it is none of a moment the compiler knows from its form (docs/decisions/0013). */
export type Day = `${number}-${number}-${number}`;
/** Whole days since 1970-01-01, for counting with days. */
export type DayNumber = number;

const DAY_MS = 86_400_000;
/** 1970-01-01 was a Thursday; with Monday as 1. */
const WEEKDAY_OF_DAY_ZERO = 4;
/** The days that `YYYY-MM-DD` can write. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;

export function dayNumber(day: Day): DayNumber {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** A day outside the years 0000 to 9999, as a term of a million years would give, becomes the nearest one inside. */
export function dayFromNumber(number: DayNumber): Day {
  const known = written.get(number);
  if (known !== undefined) {
    return known;
  }
  const within = Math.min(Math.max(number, FIRST_DAY), LAST_DAY);
  // Dates are written `YYYY-MM-DDT…` between those two days.
  const day = new Date(within * DAY_MS).toISOString().slice(0, 10) as Day;
  if (written.size >= MOST_KNOWN) {
    written.clear();
  }
  written.set(number, day);
  return day;
}

/** Writing a day is what finding out what is due spent most of its time on, and it is the same few hundred days again and again. */
const written = new Map<DayNumber, Day>();
const MOST_KNOWN = 20_000;

/** The day with these numbers; undefined where the calendar has none, as for the 30th of February. */
export function dayOfParts(year: number, month: number, day: number): Day | undefined {
  const digits = (part: number, count: number) => String(part).padStart(count, '0');
  const written = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  const number = Date.parse(`${written}T00:00:00Z`) / DAY_MS;
  // A day that the calendar does not have comes back as another one, or not at all.
  const read = Number.isNaN(number) ? undefined : dayFromNumber(number);
  return read === written ? read : undefined;
}

export function firstOfMonth(day: Day): Day {
  return addDays(day, 1 - Number(day.slice(8)));
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Monday is 1, Sunday is 7 (ISO 8601). */
export function weekday(number: DayNumber): number {
  return ((((number + WEEKDAY_OF_DAY_ZERO - 1) % 7) + 7) % 7) + 1;
}
