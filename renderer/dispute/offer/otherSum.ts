import { minorDigits } from '../../../shared/i18n/writer.ts';
import type { Language } from '../../../shared/model/basics.ts';
import type { Money } from '../../../shared/model/money.ts';
import { readAmount } from '../../components/readAmount.ts';

/**
 * A sum of money that the words of a line name in the place of its amount, as it is written there. Undefined where they name the
 * amount, no sum, or one that people read in two ways.
 */
export function otherSum(
  text: string,
  amount: Money,
  { language, currency }: { readonly language: Language; readonly currency: string },
): string | undefined {
  const digits = minorDigits(currency);
  const sums = sumsIn(text, currency).flatMap((written) => {
    const read = readAmount(written, { language, digits });
    return read.ok ? [{ written, value: read.value }] : [];
  });
  return sums.some(({ value }) => value === amount) ? undefined : sums[0]?.written;
}

function sumsIn(text: string, currency: string): string[] {
  const sign = escaped(signOf(currency));
  const number = String.raw`\d(?:[\d.,'\u2019\u00a0\u202f ]*\d)?`;
  const gap = String.raw`[ \u00a0\u202f]?`;
  const sum = new RegExp(
    `(?:${sign}|${currency})${gap}${number}|${number}${gap}(?:${sign}|${currency})`,
    'gu',
  );
  return text.match(sum) ?? [];
}

/** £, €, CHF. */
function signOf(currency: string): string {
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
