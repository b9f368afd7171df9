import { day, id, instant, language, money } from './basics.ts';
import type { Known } from './known.ts';
import { z } from './zod.ts';

/**
 * One thing that an option holds. `amount` belongs to the kinds that are money, `minutes` is the freelancer's own work for it,
 * `worth` what it is worth to the client beyond the money in it. `minutes` and `worth` are never printed.
 */
const offerLine = z.looseObject({
  id,
  kind: z.enum([
    'deliver',
    'putRight',
    'revision',
    'updates',
    'service',
    'asItIs',
    'priceReduction',
    'refund',
    'discount',
    'parting',
  ]),
  /** As the client reads it, in the client's language. */
  text: z.string(),
  by: day.optional(),
  amount: money.optional(),
  minutes: z.int().min(0).optional(),
  worth: money.optional(),
  /** The claim that it answers. */
  claim: id.optional(),
});

const offerOption = z.looseObject({
  id,
  title: z.string(),
  included: z.boolean(),
  lines: z.array(offerLine),
});

/** A resolution offer; hangs on its dispute under `offers`, in the app's own shape (project-file). */
export const offer = z.looseObject({
  id,
  draftedAt: instant,
  validUntil: day,
  language: language.optional(),
  /** What an hour of the freelancer's own costs; private. */
  hourlyCost: money,
  /** The most that an option may cost; private. */
  limit: money.optional(),
  /** What losing this client would cost in a year; private. */
  yearlyWorth: money.optional(),
  /** The freelancer's own work that the agreement costs anyway, by claim; private. */
  efforts: z.array(z.looseObject({ claim: id, minutes: z.int().min(0) })),
  options: z.array(offerOption).max(3),
  /** Where the freelancer changed the words that open and close the paper. */
  opening: z.string().optional(),
  closing: z.string().optional(),
});

/** A letter to the client as the freelancer left it; absent parts are composed from the findings. */
export const letter = z.looseObject({
  id,
  kind: z.enum(['acknowledgement', 'clarification', 'response', 'followUp']),
  subject: z.string(),
  body: z.string(),
});

export type Offer = Known<z.infer<typeof offer>>;
export type OfferOption = Offer['options'][number];
export type OfferLine = OfferOption['lines'][number];
export type OfferLineKind = OfferLine['kind'];
export type Letter = Known<z.infer<typeof letter>>;
