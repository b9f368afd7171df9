import { clockTime, countryCode, language } from '../model/basics.ts';
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

/** When the app may speak up by itself. */
export const reminderSettings = z.looseObject({
  /** Off: Today tells what is due, and nothing else does. */
  notify: z.boolean(),
  /** Nothing is shown from one time to the other, on this machine's clock; what came due meanwhile is told afterwards. */
  quiet: z.looseObject({ from: clockTime, until: clockTime }).optional(),
  /** Days on which it may speak up: Monday is 1, Sunday is 7. */
  workdays: z.array(z.int().min(1).max(7)).min(1),
});

/** The person's own mail account for sending. The password is not part of it. */
export const sendingAccount = z.looseObject({
  host: z.string(),
  port: z.int().min(1).max(65_535),
  /** `tls` from the first byte, `starttls` before anything is said. */
  security: z.enum(['tls', 'starttls']),
  user: z.string(),
  fromName: z.string(),
  fromAddress: z.string(),
});

/** What the person set for the app as a whole. `system` follows the machine. */
export const settings = z.looseObject({
  language: z.enum(['system', ...language.options]),
  theme: z.enum(['system', 'light', 'dark']),
  /** What an hour of one's own costs, in minor units of the project at hand; a first guess for new offers. */
  hourlyCost: z.int().min(0).optional(),
  profile: profile.optional(),
  reminders: reminderSettings.optional(),
  /** Goes on in the tray when the window is closed. */
  staysInTray: z.boolean().optional(),
  startsWithSystem: z.boolean().optional(),
  /** Absent: the app never sends. */
  account: sendingAccount.optional(),
});

export type ReminderSettings = Known<z.infer<typeof reminderSettings>>;
export type SendingAccount = Known<z.infer<typeof sendingAccount>>;

export const DEFAULT_REMINDERS: ReminderSettings = {
  notify: true,
  quiet: { from: '19:00', until: '08:00' },
  workdays: [1, 2, 3, 4, 5],
};

export type Settings = {
  language: 'system' | 'en' | 'de';
  theme: 'system' | 'light' | 'dark';
  hourlyCost?: number | undefined;
  profile?: Profile | undefined;
  reminders?: ReminderSettings | undefined;
  staysInTray?: boolean | undefined;
  startsWithSystem?: boolean | undefined;
  account?: SendingAccount | undefined;
};

export const DEFAULT_SETTINGS: Settings = { language: 'system', theme: 'system' };
