import { expect, it } from 'vitest';
import { countryCode } from '../../../shared/model/basics.ts';
import { COUNTRIES, CURRENCIES_IN_USE, currencyOf } from '../../../shared/model/countries.ts';
import { isKnownCurrency } from '../../../shared/model/platform.ts';

it('every country can stand in a project file, once', () => {
  expect(new Set(COUNTRIES).size).toBe(COUNTRIES.length);
  expect(COUNTRIES.filter((code) => !countryCode.safeParse(code).success)).toEqual([]);
});

it('every currency can stand in a project file', () => {
  expect(CURRENCIES_IN_USE.filter((code) => !isKnownCurrency(code))).toEqual([]);
});

it.each([
  ['DE', 'EUR'],
  ['BG', 'EUR'],
  ['GB', 'GBP'],
  ['CH', 'CHF'],
  ['QQ', undefined],
])('in %s people charge in %s', (country, currency) => {
  expect(currencyOf(country)).toBe(currency);
});
