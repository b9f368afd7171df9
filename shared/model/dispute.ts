import { day, id, instant, money } from './basics.ts';
import type { Known } from './known.ts';
import { letter, offer } from './offer.ts';
import { z } from './zod.ts';

export const claimKind = z.enum([
  'notDelivered',
  'late',
  'quality',
  'changedMind',
  'overcharged',
  'communication',
  'dissatisfaction',
]);

export const claimTarget = z.union(
  [
    z.looseObject({ deliverable: id }),
    z.looseObject({ exclusion: id }),
    z.literal('outside'),
    z.literal('unknown'),
    z.literal('project'),
  ],
  { error: 'claimTarget' },
);

export const claim = z.looseObject({
  id,
  kind: claimKind,
  target: claimTarget,
  quote: z.string(),
  meant: z.string().optional(),
  criterion: id.optional(),
  criterionMet: z.enum(['yes', 'no', 'unknown']).optional(),
  /** The app's own: how the freelancer names the claim for short. */
  title: z.string().optional(),
  /**
   * The app's own: where in the words the quote begins, in UTF-16 code units, for words that stand there twice. It counts only where
   * the quote does stand there.
   */
  start: z.int().min(0).optional(),
});

export const requestedRefund = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('full') }),
  z.looseObject({ kind: z.literal('amount'), amount: money }),
  z.looseObject({ kind: z.literal('none') }),
]);

export const channel = z.enum(['email', 'phone', 'chat', 'letter', 'meeting']);

/** When the client was told that they hear again; kept by the next word to them. */
export const promisedContact = z.looseObject({
  id,
  promisedAt: instant,
  by: instant,
  keptAt: instant.optional(),
});

/** After a dispute is over: a question how it is going, then a short survey (project-file, Settlement work). */
export const followUp = z.looseObject({
  id,
  kind: z.enum(['followUp', 'survey']),
  due: day,
  doneAt: instant.optional(),
});

export const dispute = z.looseObject({
  id,
  receivedAt: instant,
  channel,
  text: z.string(),
  requested: requestedRefund,
  claims: z.array(claim),
  acknowledgedAt: instant.optional(),
  offers: z.array(offer).optional(),
  letters: z.array(letter).optional(),
  contacts: z.array(promisedContact).optional(),
  followUps: z.array(followUp).optional(),
});

export type Dispute = Known<z.infer<typeof dispute>>;
export type Claim = Known<z.infer<typeof claim>>;
export type ClaimKind = Claim['kind'];
export type ClaimTarget = Claim['target'];
export type RequestedRefund = Dispute['requested'];
export type Channel = Dispute['channel'];
