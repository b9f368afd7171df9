import { id, instant } from '../model/basics.ts';
import type { Instant } from '../model/instant.ts';
import type { Known } from '../model/known.ts';
import { outgoing } from '../model/outgoing.ts';
import { z } from '../model/zod.ts';
import type { SendingAccount } from './settings.ts';

/** How well this computer keeps a password: `weak` and `none` mean that it is kept in memory, for as long as the app is open. */
export type VaultState = 'safe' | 'weak' | 'none';

/** The account for sending as the window may know it. */
export interface AccountShown {
  /** null: the app never sends. */
  readonly account: SendingAccount | null;
  readonly hasPassword: boolean;
  readonly vault: VaultState;
}

/** The account as typed in the settings; nothing but what an account needs. */
export const accountTyped = z.strictObject({
  host: z
    .string()
    .max(253)
    .regex(/^[^\s/@]+$/),
  port: z.int().min(1).max(65_535),
  security: z.enum(['tls', 'starttls']),
  user: z.string().min(1).max(1_000),
  fromName: z.string().max(200),
  fromAddress: z
    .string()
    .max(320)
    .regex(/^[^\s@<>]+@[^\s@<>]+$/),
});

/**
 * How handing a message to the mail server ended. `words`: what the server said, as text.
 *
 * `accepted`: the server has it. `notReached`, `notNow`, `refusedSignIn`: the server has not got it, and it waits for the next click.
 * `refusedRecipient`, `refusedMessage`: the server does not take it. `uncertain`: the connection broke after everything was sent and
 * before the answer, so it may have arrived.
 */
export const sendOutcome = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('accepted'), at: instant }),
  z.looseObject({
    kind: z.literal('notReached'),
    why: z.enum(['offline', 'noServer', 'noAnswer', 'cutOff', 'certificate', 'notEncrypted', 'stopped']),
  }),
  z.looseObject({ kind: z.literal('notNow'), words: z.string() }),
  z.looseObject({ kind: z.literal('refusedSignIn'), words: z.string() }),
  z.looseObject({ kind: z.literal('refusedRecipient'), words: z.string() }),
  z.looseObject({ kind: z.literal('refusedMessage'), words: z.string() }),
  z.looseObject({ kind: z.literal('uncertain') }),
]);

export type SendOutcome = Known<z.infer<typeof sendOutcome>>;

/** A message on its way, as the window may know it. */
export interface MessageOnItsWay {
  readonly id: string;
  readonly projectId: string;
  /** The message in the outbox of the project. What is on its way are its words as they were at the click. */
  readonly outgoingId: string;
  readonly to: string;
  readonly subject: string;
  /** The click. */
  readonly at: Instant;
  /** `refused` is not on its way any more: it can be changed and sent anew. */
  readonly state: 'waits' | 'beingSent' | 'uncertain' | 'refused';
  /** How the last try ended, where there was one. */
  readonly last?: SendOutcome;
}

/** `withPdf`: the message as a PDF goes along. */
export const sendWish = z.strictObject({ projectId: id, outgoing, withPdf: z.boolean().optional() });

export const ofMessage = z.strictObject({ id });
