import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../../renderer/components/readAmount.ts';
import type { AmountTerms } from '../../../../renderer/components/readAmount.ts';
import { minorDigits, writerFor } from '../../../../shared/i18n/writer.ts';
import type { Language } from '../../../../shared/model/basics.ts';
import { failed, ok } from '../../../../shared/result.ts';

const english: AmountTerms = { language: 'en', digits: 2 };
const german: AmountTerms = { language: 'de', digits: 2 };

describe('an amount is read as people write it', () => {
  it.each([
    ['1900', english, 190_000],
    ['1900.5', english, 190_050],
    ['1,900.00', english, 190_000],
    ['£1,900.00', english, 190_000],
    ['1,900', english, 190_000],
    ['1 900.00', english, 190_000],
    ['1,900,000', english, 190_000_000],
    ['EUR 12.50', english, 1_250],
    ['12.50 EUR', english, 1_250],
    ['US$ 12.50', english, 1_250],
    ['0.07', english, 7],
    ['1900,5', german, 190_050],
    ['500,-', german, 50_000],
    ['1.500,– €', german, 150_000],
    ['500.–', english, 50_000],
    ['1.900,00 €', german, 190_000],
    ['1.900', german, 190_000],
    ["1'900.00", german, 190_000],
    ['1\u00a0900,00\u00a0€', german, 190_000],
    // The other language's way, where it can only mean one thing.
    ['12,50', english, 1_250],
    ['1.900,00', english, 190_000],
    ['12.50', german, 1_250],
    ['1,900.00', german, 190_000],
    // Nothing parts thousands after a zero or after four digits.
    ['0.500', { language: 'en', digits: 3 }, 500],
    ['1234,567', { language: 'de', digits: 3 }, 1_234_567],
    ['1,234.567', { language: 'en', digits: 3 }, 1_234_567],
    ['1.234', { language: 'en', digits: 3 }, 1_234],
    ['1,234', { language: 'en', digits: 0 }, 1_234],
  ] as const)('%s', (text, terms, amount) => {
    expect(readAmount(text, terms)).toEqual(ok(amount));
  });
});

describe('what people could read in two ways is asked for again', () => {
  it.each([
    ['1.234', english],
    ['12.345', english],
    ['1,234', german],
    ['£ 1.234', english],
    // Three digits behind the point are usual in this currency, so both readings are.
    ['1,234', { language: 'en', digits: 3 }],
    ['1.234', { language: 'de', digits: 3 }],
    ['1.234', { language: 'en', digits: 0 }],
  ] as const)('%s', (text, terms) => {
    expect(readAmount(text, terms)).toEqual(failed('ambiguous'));
  });
});

describe('what is no amount of the currency is told apart', () => {
  it.each([
    ['', english, 'unreadable'],
    ['about 12', english, 'unreadable'],
    ['12 or 13', english, 'unreadable'],
    ['1,23,456', english, 'unreadable'],
    ['1.2.3', english, 'unreadable'],
    ['1.900,00.5', english, 'unreadable'],
    ['12e3', english, 'unreadable'],
    ['½', english, 'unreadable'],
    ['-5', english, 'negative'],
    ['−5.00', english, 'negative'],
    ['12.5678', english, 'tooPrecise'],
    ['1900.5', { language: 'en', digits: 0 }, 'tooPrecise'],
    ['90071992547409.92', english, 'tooLarge'],
  ] as const)('%s', (text, terms, problem) => {
    expect(readAmount(text, terms)).toEqual(failed(problem));
  });

  it('keeps the largest amount that is exact', () => {
    expect(readAmount('90071992547409.91', english)).toEqual(ok(Number.MAX_SAFE_INTEGER));
  });
});

describe('whatever the app writes, it reads back to the same amount', () => {
  const languages: readonly Language[] = ['en', 'de'];
  const currencies = ['GBP', 'EUR', 'CHF', 'JPY', 'USD', 'KWD'];

  it('in both languages and in currencies with none, two and three digits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.constantFrom(...currencies),
        fc.maxSafeNat(),
        (language, currency, amount) => {
          const writer = writerFor({ language, currency, timeZone: 'UTC' });
          const digits = minorDigits(currency);
          const read = readAmount(writer.money(amount), { language, digits });

          expect(read).toEqual(ok(amount));
        },
      ),
    );
  });

  it('and never takes a text for two different amounts in the two languages', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{1,4}([.,]\d{1,4}){0,3}$/),
        fc.constantFrom(0, 2, 3),
        (text, digits) => {
          const amounts = languages
            .map((language) => readAmount(text, { language, digits }))
            .flatMap((read) => (read.ok ? [read.value] : []));

          expect(new Set(amounts).size).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
