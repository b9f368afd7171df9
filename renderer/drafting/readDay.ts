import type { Language } from '../../shared/model/basics.ts';
import type { Day } from '../../shared/model/day.ts';
import { addDays, dayOfParts, daysBetween } from '../../shared/model/day.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  de: ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'],
};
/** A day without a year lies at most this far back; else the next one of that name is meant. */
const MOST_DAYS_BACK = 183;

/**
 * Reads a day as people write it: 13.3., 13/3/26, 13 March, 13. März 2026, 2026-03-13; the day comes before the month. Without a
 * year it is the one near `near`. Undefined for what is no day.
 */
export function readDay(text: string, language: Language, near: Day): Day | undefined {
  const written = text.trim().toLocaleLowerCase(language).replace(/\s+/gu, ' ');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(written);
  if (iso !== null) {
    return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  }
  const figures = /^(\d{1,2}) ?[./-] ?(\d{1,2})(?: ?[./-] ?(\d{4}|\d{2})?)?$/u.exec(written);
  if (figures !== null) {
    return dayIn(figures[3], Number(figures[2]), Number(figures[1]), near);
  }
  const words = /^(\d{1,2})(?:\.|st|nd|rd|th)? ?(\p{L}{3,})\.?,?(?: (\d{4}|\d{2}))?$/u.exec(written);
  return words === null
    ? undefined
    : dayIn(words[3], monthNamed(words[2] ?? '', language), Number(words[1]), near);
}

function monthNamed(name: string, language: Language): number {
  const own = (names: readonly string[]) => names.findIndex((month) => name.startsWith(month)) + 1;
  return own(MONTHS[language]) || own(MONTHS.en) || own(MONTHS.de) || (/^m(?:rz|aer)/u.test(name) ? 3 : 0);
}

function dayIn(year: string | undefined, month: number, day: number, near: Day): Day | undefined {
  if (year !== undefined) {
    return dayOf(Number(year) + (year.length === 2 ? 2000 : 0), month, day);
  }
  const thisYear = Number(near.slice(0, 4));
  const earliest = addDays(near, -MOST_DAYS_BACK);
  return [thisYear - 1, thisYear, thisYear + 1]
    .flatMap((candidate) => dayOf(candidate, month, day) ?? [])
    .find((candidate) => daysBetween(earliest, candidate) >= 0);
}

function dayOf(year: number, month: number, day: number): Day | undefined {
  return year >= 1900 ? dayOfParts(year, month, day) : undefined;
}
