import type { Language } from '../model/basics.ts';
import type { Day } from '../model/day.ts';
import type { Instant } from '../model/instant.ts';
import { dayOf, moment } from '../model/instant.ts';
import type { Money, Rate } from '../model/money.ts';

/** British order and words; German of Germany. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };
const MINUS = '\u2212';

export interface WriterSettings {
  readonly language: Language;
  /** ISO 4217. */
  readonly currency: string;
  /** IANA; in it instants are told. */
  readonly timeZone: string;
}

/** Writes money, days and times the way people of a language do. Amounts come in minor units, rates in basis points. */
export interface Writer {
  readonly language: Language;
  readonly currency: string;
  readonly timeZone: string;
  /** £1,900.00; 1.900,00 €; a minus stands before it. */
  money(amount: Money): string;
  /** +£600.00 or −£600.00. */
  signedMoney(amount: Money): string;
  /** 5 %, 2.5 %. */
  rate(rate: Rate): string;
  number(value: number): string;
  /** 22 May; 22. Mai. With the year where it is not `year`. */
  day(day: Day, year?: number): string;
  /** 5 March; 5. März. With the year where it is not `year`. */
  longDay(day: Day, year?: number): string;
  /** 22 May 2026. */
  dayWithYear(day: Day): string;
  /** Fri 22 May; Fr., 22. Mai. */
  weekday(day: Day): string;
  /** Tuesday 12 May; Dienstag, 12. Mai. */
  longWeekday(day: Day): string;
  /** Thursday 28 May 2026; Donnerstag, 28. Mai 2026. */
  fullDay(day: Day): string;
  /** 21:47. */
  time(instant: Instant): string;
  /** Tuesday 12 May, 21:47. */
  longMoment(instant: Instant): string;
  /** 5 March 2026, 09:20. */
  moment(instant: Instant): string;
  /** Friday; Freitag. */
  weekdayName(day: Day): string;
  /** F. */
  weekdayLetter(day: Day): string;
  /** February. */
  month(day: Day): string;
  monthWithYear(day: Day): string;
  /** Feb; Feb. */
  shortMonth(day: Day): string;
  dayOf(instant: Instant): Day;
  /** A, B and C. */
  list(items: readonly string[]): string;
  /** “…” or „…“. */
  quote(words: string): string;
}

const writers = new Map<string, Writer>();

/** The writer of a language, a currency and a time zone; made once, since formats are slow to make. */
export function writerFor(settings: WriterSettings): Writer {
  const key = `${settings.language} ${settings.currency} ${settings.timeZone}`;
  const known = writers.get(key);
  if (known !== undefined) {
    return known;
  }
  const writer = makeWriter(settings);
  writers.set(key, writer);
  return writer;
}

function makeWriter({ language, currency, timeZone }: WriterSettings): Writer {
  const locale = LOCALES[language];
  const moneyFormat = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const digits = minorDigits(currency);
  const numberFormat = new Intl.NumberFormat(locale);
  const rateFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' });
  const ofDay = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    // British English sets "Friday, 22 May" in some releases of the language data and "Friday 22 May" in others.
    return (day: Day) => {
      const written = format.format(moment(`${day}T12:00:00Z`));
      return language === 'en' ? written.replaceAll(',', '') : written;
    };
  };
  const timeFormat = new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });

  const money = (amount: Money) =>
    `${amount < 0 ? MINUS : ''}${moneyFormat.format(decimal(Math.abs(amount), digits))}`;
  const short = ofDay({ day: 'numeric', month: language === 'en' ? 'short' : 'long' });
  const withYear = ofDay({ day: 'numeric', month: 'long', year: 'numeric' });
  const shortWithYear = ofDay({
    day: 'numeric',
    month: language === 'en' ? 'short' : 'long',
    year: 'numeric',
  });
  const long = ofDay({ day: 'numeric', month: 'long' });
  const longWeekday = ofDay({ weekday: 'long', day: 'numeric', month: 'long' });
  const time = (instant: Instant) => timeFormat.format(moment(instant));
  const toDay = (instant: Instant) => dayOf(instant, timeZone);

  return {
    language,
    currency,
    timeZone,
    money,
    signedMoney: (amount) => (amount < 0 ? money(amount) : `+${money(amount)}`),
    rate: (rate) => `${rateFormat.format(rate / 100)}\u00a0%`,
    number: (value) => numberFormat.format(value),
    day: (day, year) =>
      year === undefined || day.startsWith(String(year)) ? short(day) : shortWithYear(day),
    longDay: (day, year) => (year === undefined || day.startsWith(String(year)) ? long(day) : withYear(day)),
    dayWithYear: withYear,
    weekday: ofDay({ weekday: 'short', day: 'numeric', month: language === 'en' ? 'short' : 'long' }),
    longWeekday,
    fullDay: ofDay({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    time,
    longMoment: (instant) => `${longWeekday(toDay(instant))}, ${time(instant)}`,
    moment: (instant) => `${withYear(toDay(instant))}, ${time(instant)}`,
    weekdayName: ofDay({ weekday: 'long' }),
    weekdayLetter: ofDay({ weekday: 'narrow' }),
    month: ofDay({ month: 'long' }),
    monthWithYear: ofDay({ month: 'long', year: 'numeric' }),
    shortMonth: ofDay({ month: 'short' }),
    dayOf: toDay,
    list: (items) => listFormat.format(items),
    quote: (words) => (language === 'de' ? `„${words}“` : `“${words}”`),
  };
}

/** How many digits the minor unit of a currency has: 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

/** The amount as an exact decimal text, which Intl formats without passing through a double. */
function decimal(amount: Money, digits: number): Intl.StringNumericLiteral {
  const written = String(amount).padStart(digits + 1, '0');
  const whole = written.slice(0, written.length - digits);
  // A text of digits with one point is a numeric literal; the compiler cannot see that through slices.
  return (digits === 0 ? written : `${whole}.${written.slice(-digits)}`) as Intl.StringNumericLiteral;
}
