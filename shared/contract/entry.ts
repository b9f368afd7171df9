import type { Known } from '../model/known.ts';
import { id, instant, money } from '../model/basics.ts';
import { z } from '../model/zod.ts';

const common = { at: instant, note: z.string().optional() };

const happened = [
  z.strictObject({
    ...common,
    type: z.literal('delivered'),
    deliverable: id,
    quantity: z.int().min(1).optional(),
  }),
  z.strictObject({ ...common, type: z.literal('accepted'), deliverable: id }),
  z.strictObject({ ...common, type: z.literal('revisionRequested'), deliverable: id }),
  z.strictObject({ ...common, type: z.literal('dutyMet'), duty: id }),
  z.strictObject({ ...common, type: z.literal('paymentReceived'), amount: money, instalment: id.optional() }),
  z.strictObject({ ...common, type: z.literal('refundPaid'), amount: money }),
  z.strictObject({ ...common, type: z.literal('updateSent') }),
  z.strictObject({ ...common, type: z.literal('earlyStartRequested') }),
] as const;

const message = z
  .strictObject({
    ...common,
    type: z.literal('message'),
    direction: z.enum(['in', 'out']),
    text: z.string(),
    /** A note to oneself. Corrections have a question of their own. */
    purpose: z.literal('note').optional(),
  })
  .refine(({ direction, purpose }) => purpose === undefined || direction === 'out');

/**
 * A new entry for the ledger as the window asks for it: an event without id and seal, which the main process gives it. What the
 * app records by itself (`agreementSigned`) cannot be asked for.
 */
export const newEntry = z.discriminatedUnion('type', [...happened, message]);

/** What counts in the place of a corrected entry: words that came or went are neither corrected nor put in place of anything. */
export const entryInstead = z.discriminatedUnion('type', happened);

export type NewEntry = Known<z.infer<typeof newEntry>>;
export type EntryInstead = Known<z.infer<typeof entryInstead>>;
