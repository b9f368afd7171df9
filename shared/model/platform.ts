import { IANAZone } from 'luxon';

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** A time zone by its IANA name; plain offsets such as `+01:00` are not one. */
export function isKnownTimeZone(name: string): boolean {
  return /^[A-Za-z]/.test(name) && IANAZone.isValidZone(name);
}

/** A currency by its ISO 4217 code. */
export function isKnownCurrency(code: string): boolean {
  return CURRENCIES.has(code);
}
