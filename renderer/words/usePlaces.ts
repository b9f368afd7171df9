import { useMemo } from 'react';
import { COUNTRIES, CURRENCIES_IN_USE } from '../../shared/model/countries.ts';
import type { Option } from '../components/Select.tsx';
import { useLanguage } from './useLanguage.ts';

/** The countries by the names that the language of the screens has for them. */
export function useCountries(): readonly Option<string>[] {
  const language = useLanguage();
  return useMemo(
    () => named(COUNTRIES, new Intl.DisplayNames(language, { type: 'region' }), language),
    [language],
  );
}

export function useCountryName(country: string | null): string | undefined {
  const language = useLanguage();
  return country === null ? undefined : new Intl.DisplayNames(language, { type: 'region' }).of(country);
}

/** The currencies by their names, each with its code. */
export function useCurrencies(): readonly Option<string>[] {
  const language = useLanguage();
  return useMemo(
    () =>
      named(CURRENCIES_IN_USE, new Intl.DisplayNames(language, { type: 'currency' }), language).map(
        ({ id, label }) => ({ id, label: `${label} (${id})` }),
      ),
    [language],
  );
}

/** The time zones of the platform, by their own names. */
export function useTimeZones(): readonly Option<string>[] {
  return useMemo(
    () => Intl.supportedValuesOf('timeZone').map((zone) => ({ id: zone, label: zone.replaceAll('_', ' ') })),
    [],
  );
}

function named(codes: readonly string[], names: Intl.DisplayNames, language: string): Option<string>[] {
  const order = new Intl.Collator(language);
  return codes
    .map((code) => ({ id: code, label: names.of(code) ?? code }))
    .toSorted((one, other) => order.compare(one.label, other.label));
}
