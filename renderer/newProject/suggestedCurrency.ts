import type { Profile } from '../../shared/contract/settings.ts';
import { currencyOf } from '../../shared/model/countries.ts';

/** What the person charges in, else what is paid in the client's country, else in their own; null where nothing tells. */
export function suggestedCurrency(profile: Profile, clientCountry: string | null): string | null {
  return profile.currency ?? currencyOf(clientCountry ?? '') ?? currencyOf(profile.country ?? '') ?? null;
}
