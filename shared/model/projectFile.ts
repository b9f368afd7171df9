import { agreementVersion } from './agreement.ts';
import { clockTime, countryCode, dayCount, id, language } from './basics.ts';
import { dispute } from './dispute.ts';
import { projectEvent } from './event.ts';
import type { Known } from './known.ts';
import { z } from './zod.ts';

export const FORMAT = 'common-ground/project';
export const FORMAT_VERSION = 1;

const party = z.looseObject({
  name: z.string(),
  email: z.string().optional(),
  country: countryCode.optional(),
  language: language.optional(),
  /** The app's own: what the letterhead says under the name. */
  trade: z.string().optional(),
  phone: z.string().optional(),
  postalAddress: z.string().optional(),
  /** The app's own: the person behind a firm, and how letters address them ("Tom", "Herr Brandt"). */
  contact: z
    .looseObject({
      name: z.string(),
      addressedAs: z.string(),
      formOfAddress: z.enum(['du', 'Sie']).optional(),
    })
    .optional(),
});

const reminders = z.looseObject({
  time: clockTime,
  leadDays: dayCount,
  workdaysOnly: z.boolean(),
  holidays: z.string().optional(),
});

/** One project of one client: what the app stores, exports and imports (spec: project file). */
export const projectFile = z.looseObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  id,
  title: z.string(),
  timeZone: z.string(),
  currency: z.string(),
  freelancer: party,
  client: party.extend({ kind: z.enum(['business', 'consumer']) }),
  agreements: z.array(agreementVersion),
  events: z.array(projectEvent),
  disputes: z.array(dispute),
  reminders: reminders.optional(),
});

export type ProjectFile = Known<z.infer<typeof projectFile>>;
