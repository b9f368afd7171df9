import { dayCount, day, id, instant, money, rate } from './basics.ts';
import type { Known } from './known.ts';
import { z } from './zod.ts';

/** A document that was copied into the store as it came: its name there is its hash. */
export const attachedDocument = z.looseObject({
  fileName: z.string(),
  /** Lower-case hex of the bytes' SHA-256. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
});

/**
 * One stroke of a drawn signature: x and y by turns, in thousandths of the width of the field that it was drawn in, from its upper
 * left corner.
 */
export const stroke = z.array(z.int().min(-10_000).max(10_000));

/** What the client was walked through before signing. */
export const walkPart = z.enum(['time', 'deliverables', 'payments', 'refunds', 'withdrawal']);

const signature = z.looseObject({
  party: z.enum(['freelancer', 'client']),
  name: z.string(),
  /** The moment of signing; for a document the one that the document tells. */
  signedAt: instant,
  method: z.enum(['typed', 'drawn', 'document']),
  /** The app's own, from here on. Only of a drawn signature. */
  strokes: z.array(stroke).optional(),
  /** Only of a signed document. */
  document: attachedDocument.optional(),
  /** Of a signed document: when it was attached. */
  attachedAt: instant.optional(),
  /** The parts that this person confirmed one by one before signing on this machine. */
  confirmed: z.array(walkPart).optional(),
});

const criterion = z.looseObject({ id, text: z.string() });

const deliverable = z.looseObject({
  id,
  title: z.string(),
  description: z.string().optional(),
  price: money,
  due: day,
  quantity: z.int().min(1),
  revisionsIncluded: z.int().min(0),
  criteria: z.array(criterion),
});

const exclusion = z.looseObject({ id, text: z.string() });

const clientDuty = z.looseObject({ id, text: z.string(), due: day, blocks: z.array(id) });

const instalment = z.looseObject({
  id,
  label: z.string(),
  amount: money,
  due: day,
  deposit: z.boolean().optional(),
});

export const refundPolicy = z.looseObject({
  acceptanceDays: dayCount,
  claimDays: dayCount,
  cure: z.looseObject({ first: z.boolean(), days: dayCount }),
  late: z.looseObject({ graceDays: dayCount, weeklyRate: rate, cap: rate }),
  unmetCriterion: z.looseObject({ beforeAcceptance: rate, afterAcceptance: rate }),
  cancellation: z.looseObject({ fee: rate, depositRetained: z.boolean() }),
});

const promisedUpdates = z.looseObject({ everyDays: z.int().min(1), first: day, graceDays: dayCount });

/** One complete version of the agreement; an amendment restates everything. */
export const agreementVersion = z.looseObject({
  number: z.int().min(1),
  summary: z.string().optional(),
  concludedAtDistance: z.boolean(),
  signatures: z.array(signature),
  deliverables: z.array(deliverable),
  exclusions: z.array(exclusion),
  clientDuties: z.array(clientDuty),
  instalments: z.array(instalment),
  refundPolicy,
  updates: promisedUpdates.optional(),
  /** The app's own: when the freelancer said that it had been sent for signing. */
  sentAt: instant.optional(),
  /** Set by the main process once both have signed (project-file, Seals). */
  seal: z.string().optional(),
});

export type AgreementVersion = Known<z.infer<typeof agreementVersion>>;
export type Signature = AgreementVersion['signatures'][number];
export type AttachedDocument = z.infer<typeof attachedDocument>;
export type Stroke = z.infer<typeof stroke>;
export type WalkPart = z.infer<typeof walkPart>;
export type Exclusion = AgreementVersion['exclusions'][number];
export type Instalment = AgreementVersion['instalments'][number];
export type Deliverable = AgreementVersion['deliverables'][number];
export type Criterion = Deliverable['criteria'][number];
export type ClientDuty = AgreementVersion['clientDuties'][number];
export type RefundPolicy = AgreementVersion['refundPolicy'];
export type PromisedUpdates = NonNullable<AgreementVersion['updates']>;
