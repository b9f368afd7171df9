import { day, dayCount, id, money, rate } from './basics.ts';
import type { Known } from './known.ts';
import { z } from './zod.ts';

/**
 * A version of the agreement while it is being written: the same parts as a version, and null wherever nothing readable stands yet.
 * It hangs on the project under `draft`, the app's own key, and becomes a version once nothing is missing in it.
 */
const draftCriterion = z.looseObject({ id, text: z.string() });

const draftDeliverable = z.looseObject({
  id,
  title: z.string(),
  description: z.string().optional(),
  price: money.nullable(),
  due: day.nullable(),
  quantity: z.int().min(1).nullable(),
  revisionsIncluded: z.int().min(0).nullable(),
  criteria: z.array(draftCriterion),
});

const draftExclusion = z.looseObject({ id, text: z.string() });

const draftDuty = z.looseObject({ id, text: z.string(), due: day.nullable(), blocks: z.array(id) });

/** `amount` counts where the split is by amounts, `share` where it is by shares; the last instalment is always what remains. */
const draftInstalment = z.looseObject({
  id,
  label: z.string(),
  amount: money.nullable(),
  share: rate.nullable(),
  due: day.nullable(),
  deposit: z.boolean().optional(),
});

const draftPolicy = z.looseObject({
  acceptanceDays: dayCount.nullable(),
  claimDays: dayCount.nullable(),
  cure: z.looseObject({ first: z.boolean(), days: dayCount.nullable() }),
  late: z.looseObject({ graceDays: dayCount.nullable(), weeklyRate: rate.nullable(), cap: rate.nullable() }),
  unmetCriterion: z.looseObject({ beforeAcceptance: rate.nullable(), afterAcceptance: rate.nullable() }),
  cancellation: z.looseObject({ fee: rate.nullable(), depositRetained: z.boolean() }),
});

const draftUpdates = z.looseObject({
  everyDays: z.int().min(1).nullable(),
  first: day.nullable(),
  graceDays: dayCount.nullable(),
});

export const agreementDraft = z.looseObject({
  /** The number that the version gets; the versions before it keep theirs. */
  number: z.int().min(1),
  /** For a change order: the version that it changes. */
  basedOn: z.int().min(1).optional(),
  summary: z.string().optional(),
  concludedAtDistance: z.boolean(),
  /** The day on which work begins: when it moves, all days of the draft move with it. */
  start: day.nullable(),
  deliverables: z.array(draftDeliverable),
  exclusions: z.array(draftExclusion),
  clientDuties: z.array(draftDuty),
  split: z.enum(['evenly', 'shares', 'amounts']),
  instalments: z.array(draftInstalment),
  refundPolicy: draftPolicy,
  updates: draftUpdates.optional(),
  /** What stands in fields that cannot be read yet, as it was typed, by the field: nothing that was typed is lost. */
  typed: z.array(z.looseObject({ field: z.string(), text: z.string() })).optional(),
});

export type AgreementDraft = Known<z.infer<typeof agreementDraft>>;
export type DraftDeliverable = AgreementDraft['deliverables'][number];
export type DraftDuty = AgreementDraft['clientDuties'][number];
export type DraftInstalment = AgreementDraft['instalments'][number];
export type DraftPolicy = AgreementDraft['refundPolicy'];
export type DraftUpdates = NonNullable<AgreementDraft['updates']>;
