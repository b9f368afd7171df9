import { agreementVersion } from './agreement.ts';
import { clockTime, countryCode, dayCount, id, instant, language } from './basics.ts';
import { dispute } from './dispute.ts';
import { agreementDraft } from './draft.ts';
import { projectEvent } from './event.ts';
import { outgoing } from './outgoing.ts';
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

/** A version that was never signed by both and was let go, with what had been signed of it. */
const withdrawnVersion = z.looseObject({ version: agreementVersion, withdrawnAt: instant });

/** Something that was said and is not part of any signed version. */
const talkedAbout = z.looseObject({
  id,
  quote: z.string(),
  at: instant,
  /** Who said it; the client where it does not say. */
  by: z.enum(['client', 'freelancer']).optional(),
  /** The message in which it was said. */
  event: id.optional(),
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
  client: party.extend({
    kind: z.enum(['business', 'consumer']),
    /** The app's own: the card of the client, kept beside the projects. */
    clientId: id.optional(),
  }),
  agreements: z.array(agreementVersion),
  events: z.array(projectEvent),
  disputes: z.array(dispute),
  reminders: reminders.optional(),
  /** The app's own: the version that is being written. */
  draft: agreementDraft.optional(),
  /** The app's own: messages to the client that are written and not yet sent. */
  outbox: z.array(outgoing).optional(),
  /** The app's own: what was sent for signing and dropped. */
  withdrawn: z.array(withdrawnVersion).optional(),
  /** The app's own: what was only talked about. */
  talkedAbout: z.array(talkedAbout).optional(),
});

export type ProjectFile = Known<z.infer<typeof projectFile>>;
export type Reminders = NonNullable<ProjectFile['reminders']>;
export type TalkedAbout = NonNullable<ProjectFile['talkedAbout']>[number];
export type Client = ProjectFile['client'];
export type Party = ProjectFile['freelancer'];
