import type { Language } from '../../shared/model/basics.ts';
import type { Money } from '../../shared/model/money.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';

/**
 * `ambiguous`: people read it in two ways; `tooPrecise`: more digits behind the point than the currency has; `tooLarge`: beyond what
 * is kept exactly.
 */
export type AmountProblem = 'unreadable' | 'negative' | 'ambiguous' | 'tooPrecise' | 'tooLarge';

export interface AmountTerms {
  readonly language: Language;
  /** How many digits the minor unit of the currency has. */
  readonly digits: number;
}

interface Split {
  readonly whole: string;
  readonly fraction: string;
}

const OWN_POINT: Readonly<Record<Language, '.' | ','>> = { en: '.', de: ',' };

/**
 * Reads an amount as people write it, into the minor unit: with or without the currency beside it, thousands parted or not. What could
 * be thousands to one reader and a fraction to another is not guessed at: 1.234 in English, 1,234 in German, and both where the
 * currency itself has three digits behind the point.
 */
export function readAmount(text: string, terms: AmountTerms): Result<Money, AmountProblem> {
  // "500,–" is how many write an amount without cents.
  const written = withoutCurrency(text).replace(/(\d)[.,][-\u2212\u2013\u2014]{1,2}$/u, '$1');
  if (/^[-\u2212\u2013]/u.test(written)) {
    return failed('negative');
  }
  if (!/^\d[\d.,' \u2019]*$/u.test(written)) {
    return failed('unreadable');
  }
  const split = splitAtPoint(joinGaps(written), terms);
  return split.ok ? inMinorUnit(split.value, terms.digits) : split;
}

/** Signs and letters of a currency may stand before or behind. */
function withoutCurrency(text: string): string {
  const plain = text.replace(/[\u00a0\u2009\u202f\t]/gu, ' ').trim();
  return plain
    .replace(/^([-\u2212\u2013]?) ?(?:\p{Sc}|\p{L}{1,3}\p{Sc}|\p{L}{3}\b)/u, '$1')
    .replace(/(?:\p{Sc}|\p{L}{3})$/u, '')
    .trim();
}

/** Thousands parted by a blank or an apostrophe are joined; any other place for them is left and not readable. */
function joinGaps(written: string): string {
  return /^\d{1,3}(?:[' \u2019]\d{3})+(?:[.,]\d*)?$/u.test(written)
    ? written.replace(/[' \u2019]/gu, '')
    : written;
}

function splitAtPoint(written: string, terms: AmountTerms): Result<Split, AmountProblem> {
  if (/^\d+$/.test(written)) {
    return ok({ whole: written, fraction: '' });
  }
  const both = /^(\d{1,3}(?:,\d{3})+)\.(\d*)$|^(\d{1,3}(?:\.\d{3})+),(\d*)$/.exec(written);
  if (both !== null) {
    const [, english = '', englishFraction = '', continental = '', continentalFraction = ''] = both;
    return ok({
      whole: (english + continental).replace(/[.,]/g, ''),
      fraction: englishFraction + continentalFraction,
    });
  }
  if (/^\d{1,3}(?:,\d{3}){2,}$|^\d{1,3}(?:\.\d{3}){2,}$/.test(written)) {
    return ok({ whole: written.replace(/[.,]/g, ''), fraction: '' });
  }
  const one = /^(\d+)([.,])(\d*)$/.exec(written);
  if (one === null) {
    return failed('unreadable');
  }
  const [, whole = '', sign = '', fraction = ''] = one;
  return splitAtOnlySign({ whole, fraction }, sign === OWN_POINT[terms.language], terms.digits);
}

/** One sign alone: a point, or a mark of thousands. */
function splitAtOnlySign(split: Split, isOwnPoint: boolean, digits: number): Result<Split, AmountProblem> {
  const couldBeThousands = /^[1-9]\d{0,2}$/.test(split.whole) && split.fraction.length === 3;
  if (!couldBeThousands) {
    return ok(split);
  }
  if (isOwnPoint) {
    // As a fraction it has too many digits for most currencies, so the writer may well have meant thousands.
    return digits === 3 ? ok(split) : failed('ambiguous');
  }
  return digits === 3 ? failed('ambiguous') : ok({ whole: split.whole + split.fraction, fraction: '' });
}

function inMinorUnit({ whole, fraction }: Split, digits: number): Result<Money, AmountProblem> {
  if (fraction.length > digits) {
    return failed('tooPrecise');
  }
  const amount = BigInt(whole + fraction.padEnd(digits, '0'));
  return amount > BigInt(Number.MAX_SAFE_INTEGER) ? failed('tooLarge') : ok(Number(amount));
}
