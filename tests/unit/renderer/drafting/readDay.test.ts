import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from '../../../../renderer/drafting/readDay.ts';
import { readCount, readRate } from '../../../../renderer/drafting/readRate.ts';
import { writerFor } from '../../../../shared/i18n/writer.ts';
import { addDays } from '../../../../shared/model/day.ts';

const NEAR = '2026-11-22';

describe('a day', () => {
  it.each([
    ['13.3.2027', 'de', '2027-03-13'],
    ['13.03.27', 'de', '2027-03-13'],
    ['13. März 2027', 'de', '2027-03-13'],
    ['13. Mrz 27', 'de', '2027-03-13'],
    ['13/3/27', 'en', '2027-03-13'],
    ['13 March 2027', 'en', '2027-03-13'],
    ['1st Dec', 'en', '2026-12-01'],
    ['2027-3-13', 'en', '2027-03-13'],
    ['3/13/2027', 'en', undefined],
    ['31.2.2027', 'de', undefined],
    ['29.2.2028', 'de', '2028-02-29'],
    ['next Friday', 'en', undefined],
    ['13', 'en', undefined],
  ] as const)('%s (%s) is %s', (text, language, day) => {
    expect(readDay(text, language, NEAR)).toBe(day);
  });

  it('without a year is the one ahead, unless it is not long past', () => {
    expect(readDay('1.3.', 'de', NEAR)).toBe('2027-03-01');
    expect(readDay('1.10.', 'de', NEAR)).toBe('2026-10-01');
    expect(readDay('15.1.', 'de', '2027-02-01')).toBe('2027-01-15');
  });

  it('is read back from how it is written, in both languages', () => {
    fc.assert(
      fc.property(fc.nat(36_500), fc.constantFrom('en' as const, 'de' as const), (days, language) => {
        const day = addDays('1950-01-01', days);
        const write = writerFor({ language, currency: 'EUR', timeZone: 'UTC' });
        expect(readDay(write.day(day, 0), language, NEAR)).toBe(day);
        expect(readDay(write.dayWithYear(day), language, NEAR)).toBe(day);
      }),
    );
  });
});

it('per cent are read with a comma or a point, up to a hundred', () => {
  expect(['5', '2,5 %', '2.25%', '100', '0'].map(readRate)).toEqual([500, 250, 225, 10_000, 0]);
  expect(['100.01', '5,125', 'five', '-5', ''].map(readRate)).toEqual(Array(5).fill(undefined));
});

it('a whole number is read from the least that makes sense', () => {
  expect(readCount(' 12 ', 1)).toBe(12);
  expect(readCount('0', 0)).toBe(0);
  expect(['0', '1.5', 'a few', '-1', '1234567890'].map((text) => readCount(text, 1))).toEqual(
    Array(5).fill(undefined),
  );
});
