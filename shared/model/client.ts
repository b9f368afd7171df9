import { countryCode, day, id, language } from './basics.ts';
import type { Known } from './known.ts';
import { z } from './zod.ts';

/** How a client seemed, from the best to the worst. */
export const mood = z.enum(['pleased', 'content', 'uneasy', 'upset']);

const notedMood = z.looseObject({ id, day, mood, note: z.string() });

export const formOfAddress = z.enum(['du', 'Sie']);

const clientContact = z.looseObject({
  id,
  /** Of a person the client's own name counts, and this stays empty. */
  name: z.string(),
  /** How letters address them ("Tom", "Herr Brandt"); empty for the name. */
  addressedAs: z.string(),
  formOfAddress,
  email: z.string(),
  phone: z.string(),
  note: z.string(),
});

/**
 * A client as kept beside the projects: who they are, how to reach them and how it went. Everything is kept as typed, so words may
 * be empty; null is where nothing is chosen. Projects carry a copy of what they need, and name the card by `clientId`.
 */
export const clientCard = z.looseObject({
  id,
  name: z.string(),
  isCompany: z.boolean(),
  kind: z.enum(['business', 'consumer']),
  /** The first is the one that letters go to. */
  contacts: z.array(clientContact).min(1),
  country: countryCode.nullable(),
  language,
  /** IANA. */
  timeZone: z.string().nullable(),
  postalAddress: z.string(),
  notes: z.string(),
  moods: z.array(notedMood),
});

export type ClientCard = Known<z.infer<typeof clientCard>>;
export type ClientContact = ClientCard['contacts'][number];
export type NotedMood = ClientCard['moods'][number];
export type Mood = z.infer<typeof mood>;
export type FormOfAddress = z.infer<typeof formOfAddress>;
