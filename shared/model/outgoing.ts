import { day, id, instant, language } from './basics.ts';
import type { Known } from './known.ts';
import { z } from './zod.ts';

/** What a message to the client is for. */
export const outgoingKind = z.enum([
  'update',
  'delayNotice',
  'firstReply',
  'checkIn',
  'materialReminder',
  'paymentReminder',
  'followUp',
]);

/** What it is about: the promised day of an update, and the records that the other kinds speak of. */
export const outgoingAbout = z.looseObject({
  /** `update`: the promised day that it is written for; absent when it was not promised. */
  due: day.optional(),
  dispute: id.optional(),
  deliverable: id.optional(),
  duty: id.optional(),
  instalment: id.optional(),
  followUp: id.optional(),
  /** The offer of the dispute that the letter went out with. */
  offer: id.optional(),
});

/** A step that an update says comes next. `record` is the deliverable that it is, where it is one as a whole. */
export const promisedStep = z.looseObject({ text: z.string(), deliverable: id.optional() });

/**
 * A message to the client that is written and not yet sent, under the app's own key `outbox` of the project. Once the person says that
 * it was sent it leaves the outbox, and its words stand in the ledger for good.
 */
export const outgoing = z.looseObject({
  id,
  kind: outgoingKind,
  about: outgoingAbout,
  draftedAt: instant,
  /** The client's. */
  language,
  subject: z.string(),
  /** Paragraphs are parted by an empty line; the steps of an update stand in lines that begin with "- ". */
  body: z.string(),
  /** `update`: steps as they were drafted, to know them again in the edited text. */
  steps: z.array(promisedStep).optional(),
  /** `update`: what became of steps promised before, as the person says, by their text. */
  settled: z.array(z.looseObject({ text: z.string(), how: z.enum(['done', 'dropped']) })).optional(),
  /** `firstReply`, `checkIn`: when the client hears again, as the text says. */
  nextContact: instant.optional(),
  /** `delayNotice`: the new day, as the text says. */
  expected: day.optional(),
  /** When and how it was last handed over; that is not yet "sent". */
  handedOver: z
    .looseObject({ at: instant, way: z.enum(['mailProgram', 'file', 'clipboard', 'paper', 'account']) })
    .optional(),
});

/** On an event: what the words were for that went out with it. */
export const sentLetter = z.looseObject({
  kind: z.enum([...outgoingKind.options, 'offer']),
  about: outgoingAbout,
  subject: z.string(),
  to: z.string().optional(),
  /** `delayNotice`: the day that the client was told. */
  expected: day.optional(),
});

export type Outgoing = Known<z.infer<typeof outgoing>>;
export type OutgoingKind = Outgoing['kind'];
export type OutgoingAbout = Outgoing['about'];
export type PromisedStep = Known<z.infer<typeof promisedStep>>;
export type SentLetter = Known<z.infer<typeof sentLetter>>;
export type HandOverWay = NonNullable<Outgoing['handedOver']>['way'];
