import { countryCode, language } from '../model/basics.ts';
import type { Known } from '../model/known.ts';
import { z } from '../model/zod.ts';

/** Who the person is, as new projects name them; everything as typed. */
export const profile = z.looseObject({
  name: z.string().optional(),
  /** What the letterhead says under the name. */
  trade: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  postalAddress: z.string().optional(),
  country: countryCode.optional(),
  language: language.optional(),
  /** IANA. */
  timeZone: z.string().optional(),
  /** ISO 4217; what new projects are charged in. */
  currency: z.string().optional(),
});

export type Profile = Known<z.infer<typeof profile>>;

/** What the person set for the app as a whole. `system` follows the machine. */
export const settings = z.looseObject({
  language: z.enum(['system', ...language.options]),
  theme: z.enum(['system', 'light', 'dark']),
  /** What an hour of one's own costs, in minor units of the project at hand; a first guess for new offers. */
  hourlyCost: z.int().min(0).optional(),
  profile: profile.optional(),
});

export type Settings = {
  language: 'system' | 'en' | 'de';
  theme: 'system' | 'light' | 'dark';
  hourlyCost?: number | undefined;
  profile?: Profile | undefined;
};

export const DEFAULT_SETTINGS: Settings = { language: 'system', theme: 'system' };
