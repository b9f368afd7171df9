import { id, instant, money } from './basics.ts';
import type { Known } from './known.ts';
import { z } from './zod.ts';

const common = {
  id,
  at: instant,
  note: z.string().optional(),
  /** Chains the event to the one before it (project-file, Seals). */
  seal: z.string().optional(),
};

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
  z.looseObject({ ...common, type: z.literal('updateSent') }),
  z.looseObject({ ...common, type: z.literal('earlyStartRequested') }),
  z.looseObject({
    ...common,
    type: z.literal('message'),
    direction: z.enum(['in', 'out']),
    text: z.string(),
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
export type EventType = ProjectEvent['type'];
export type EventOf<Type extends EventType> = Extract<ProjectEvent, { type: Type }>;
