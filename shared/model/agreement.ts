import { dayCount, day, id, instant, money, rate } from './basics.ts';
import type { Known } from './known.ts';
import { z } from './zod.ts';

const signature = z.looseObject({
  party: z.enum(['freelancer', 'client']),
  name: z.string(),
  signedAt: instant,
  method: z.enum(['typed', 'drawn', 'document']),
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

const refundPolicy = z.looseObject({
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
  /** Set by the main process once both have signed (project-file, Seals). */
  seal: z.string().optional(),
});

export type AgreementVersion = Known<z.infer<typeof agreementVersion>>;
export type Signature = AgreementVersion['signatures'][number];
export type Deliverable = AgreementVersion['deliverables'][number];
export type Criterion = Deliverable['criteria'][number];
export type ClientDuty = AgreementVersion['clientDuties'][number];
export type RefundPolicy = AgreementVersion['refundPolicy'];
export type PromisedUpdates = NonNullable<AgreementVersion['updates']>;
