import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Language } from '../../shared/model/basics.ts';
import { COUNTRIES } from '../../shared/model/countries.ts';
import type { Option } from '../components/Select.tsx';
import { useLanguage } from '../words/useLanguage.ts';

/** The countries, states and regions whose public holidays are known, by name; none until their names are loaded. */
export function useHolidayPlaces(): readonly Option<string>[] {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['window.holidayPlaces'],
    queryFn: async () => (await import('../../shared/updates/holidayPlaces.json')).default,
  });
  return useMemo(
    () => (data === undefined ? [] : placesIn(language, data.countries, data.names[language])),
    [language, data],
  );
}

function placesIn(
  language: Language,
  countries: readonly string[],
  parts: Readonly<Record<string, string>>,
): Option<string>[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const order = new Intl.Collator(language);
  const options = [
    ...countries.filter((id) => COUNTRIES.includes(id)).map((id) => ({ id, label: names.of(id) ?? id })),
    ...Object.entries(parts).map(([id, part]) => ({
      id,
      label: `${names.of(id.slice(0, 2)) ?? id}: ${part}`,
    })),
  ];
  return options.toSorted((one, other) => order.compare(one.label, other.label));
}
