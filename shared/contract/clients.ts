import type { CurrencyTotal } from '../clients/accountOf.ts';
import { countryCode, id, language } from '../model/basics.ts';
import type { ClientCard, NotedMood } from '../model/client.ts';
import { clientCard, formOfAddress } from '../model/client.ts';
import type { Known } from '../model/known.ts';
import type { Money } from '../model/money.ts';
import { z } from '../model/zod.ts';
import type { DisputeSummary, ProjectSummary } from './answers.ts';

/** A client as the list of clients names them. */
export interface ClientSummary {
  readonly clientId: string;
  readonly name: string;
  readonly isCompany: boolean;
  readonly kind: ClientCard['kind'];
  readonly email: string;
  readonly country: string | null;
  readonly language: ClientCard['language'];
  readonly projects: number;
  /** One for each currency that their projects are in. */
  readonly money: readonly CurrencyTotal[];
  readonly openDisputes: number;
  /** The mood noted for the latest day. */
  readonly mood: NotedMood | null;
  /** Stands in made-up projects only. */
  readonly isSample: boolean;
}

export interface ClientProject extends ProjectSummary {
  /** By the version in force; null while none is. */
  readonly price: Money | null;
  readonly paid: Money;
  /** What comes off the price by the check of its open dispute. */
  readonly credit: Money;
  readonly open: Money;
  readonly payBack: Money;
  /** Signed by at least one: name, kind and country stay in it as they were signed. */
  readonly asSigned: Pick<ClientCard, 'name' | 'kind' | 'country'> | null;
  /** Its seals do not match, so nothing in it is changed. */
  readonly isReadOnly: boolean;
}

export interface OpenClient {
  readonly card: ClientCard;
  /** As it is kept, or only read off the projects so far. */
  readonly isKept: boolean;
  readonly projects: readonly ClientProject[];
  readonly money: readonly CurrencyTotal[];
  /** The one received last first. */
  readonly disputes: readonly (DisputeSummary & { readonly isOpen: boolean })[];
}

/** What a new client begins with. */
export const newClient = z.strictObject({
  name: z.string().regex(/\S/),
  isCompany: z.boolean(),
  kind: clientCard.shape.kind,
  country: countryCode.nullable(),
  language,
  formOfAddress,
  /** Who letters go to, and where. */
  contactName: z.string(),
  email: z.string(),
});

export type NewClient = z.infer<typeof newClient>;

/** Whatever is given replaces what stood there. */
export const clientChange = z.strictObject(clientCard.omit({ id: true }).partial().shape);

export type ClientChange = Known<z.infer<typeof clientChange>>;

export const ofClient = z.strictObject({ clientId: id });
