import { id, instant, money } from './basics.ts';
import type { Known } from './known.ts';
import { promisedStep, sentLetter } from './outgoing.ts';
import { z } from './zod.ts';

const common = {
  id,
  at: instant,
  note: z.string().optional(),
  /** Chains the event to the one before it (project-file, Seals). */
  seal: z.string().optional(),
};

/** The app's own: when an event was written down, where that was later than it happened. */
const recordedAt = instant.optional();

const correctedCommon = { at: instant, note: z.string().optional() };

/** What counts in the place of a corrected entry. */
export const correctedEntry = z.discriminatedUnion('type', [
  z.looseObject({
    ...correctedCommon,
    type: z.literal('delivered'),
    deliverable: id,
    quantity: z.int().min(1).optional(),
  }),
  z.looseObject({ ...correctedCommon, type: z.literal('accepted'), deliverable: id }),
  z.looseObject({ ...correctedCommon, type: z.literal('revisionRequested'), deliverable: id }),
  z.looseObject({ ...correctedCommon, type: z.literal('dutyMet'), duty: id }),
  z.looseObject({
    ...correctedCommon,
    type: z.literal('paymentReceived'),
    amount: money,
    instalment: id.optional(),
  }),
  z.looseObject({ ...correctedCommon, type: z.literal('refundPaid'), amount: money }),
  z.looseObject({ ...correctedCommon, type: z.literal('updateSent') }),
  z.looseObject({ ...correctedCommon, type: z.literal('earlyStartRequested') }),
]);

export const projectEvent = z.discriminatedUnion('type', [
  z.looseObject({
    ...common,
    type: z.literal('delivered'),
    deliverable: id,
    quantity: z.int().min(1).optional(),
  }),
  z.looseObject({ ...common, type: z.literal('accepted'), deliverable: id }),
  z.looseObject({ ...common, type: z.literal('revisionRequested'), deliverable: id }),
  z.looseObject({ ...common, type: z.literal('dutyMet'), duty: id }),
  z.looseObject({ ...common, type: z.literal('paymentReceived'), amount: money, instalment: id.optional() }),
  z.looseObject({ ...common, type: z.literal('refundPaid'), amount: money }),
  z.looseObject({
    ...common,
    type: z.literal('updateSent'),
    recordedAt,
    /** The app's own: the update word for word, what it was for, and the steps that it promised. */
    text: z.string().optional(),
    letter: sentLetter.optional(),
    steps: z.array(promisedStep).optional(),
    /** What became of steps promised before. */
    settled: z.array(z.looseObject({ text: z.string(), how: z.enum(['done', 'dropped']) })).optional(),
  }),
  z.looseObject({ ...common, type: z.literal('earlyStartRequested') }),
  z.looseObject({
    ...common,
    type: z.literal('message'),
    recordedAt,
    direction: z.enum(['in', 'out']),
    text: z.string(),
    /** The app's own: what a message to the client was for. */
    letter: sentLetter.optional(),
    /**
     * The app's own: a note to oneself, or the correction of an earlier entry, written as a message so that other readers of the
     * format keep it.
     */
    purpose: z.enum(['note', 'correction']).optional(),
    /** The entry that no longer counts, and what counts in its place; nothing where it never happened. */
    corrects: id.optional(),
    instead: correctedEntry.optional(),
  }),
  z.looseObject({
    ...common,
    type: z.literal('agreementSigned'),
    version: z.int().min(1),
    agreementSeal: z.string(),
  }),
]);

/** What every event has, whatever its type. */
export const anyEvent = z.looseObject(common);

export type ProjectEvent = Known<z.infer<typeof projectEvent>>;
export type CorrectedEntry = Known<z.infer<typeof correctedEntry>>;
export type EventType = ProjectEvent['type'];
export type EventOf<Type extends EventType> = Extract<ProjectEvent, { type: Type }>;
