import type { CurrencyTotal } from '../../shared/clients/accountOf.ts';
import { writerFor } from '../../shared/i18n/writer.ts';
import type { Language } from '../../shared/model/basics.ts';

/** What is open, or to be paid back, in each currency that has any of it: "£2,330.00 and 200,00 €"; empty where there is none. */
export function amounts(
  language: Language,
  money: readonly CurrencyTotal[],
  what: 'open' | 'payBack',
): string {
  const written = money
    .filter((total) => total[what] > 0)
    .map((total) => writerFor({ language, currency: total.currency, timeZone: 'UTC' }).money(total[what]));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(written);
}
