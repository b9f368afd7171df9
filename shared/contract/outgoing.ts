import { day, id, instant } from '../model/basics.ts';
import type { Instant } from '../model/instant.ts';
import type { HandOverWay, Outgoing, OutgoingAbout, OutgoingKind, PromisedStep } from '../model/outgoing.ts';
import { outgoing, outgoingAbout, outgoingKind } from '../model/outgoing.ts';
import { z } from '../model/zod.ts';
import type { SavedFile } from './answers.ts';

export const whichOutgoing = z.strictObject({ projectId: id, kind: outgoingKind, about: outgoingAbout });

export const oneOutgoing = z.strictObject({ projectId: id, outgoing });

/** Words drafted anew with what was chosen: when the client hears again, or the new day of what cannot be ready as agreed. */
export const recomposed = oneOutgoing.extend({ nextContact: instant.optional(), expected: day.optional() });

/** `withPdf`: the message as a PDF goes along, where it goes as an e-mail. */
export const handOverWish = oneOutgoing.extend({
  way: z.enum(['mailProgram', 'file', 'clipboard', 'paper']),
  withPdf: z.boolean().optional(),
});

/** `sentAt`: where it was not now. */
export const sentOutgoing = oneOutgoing.extend({ sentAt: instant.optional() });

export const sentOffer = z.strictObject({ projectId: id, disputeId: id, sentAt: instant.optional() });

export interface OpenOutgoing {
  readonly outgoing: Outgoing;
  /** Else it was composed now, and is stored with the first change or when it is handed over. */
  readonly isStored: boolean;
  readonly to: { readonly name: string; readonly address?: string };
  /** The words as they would be composed now. */
  readonly asDrafted: { readonly subject: string; readonly body: string };
  /** Of an update: the steps that it promises, as its text says. */
  readonly steps: readonly PromisedStep[];
  /** Of an update: steps promised before of which its text says nothing. */
  readonly unmentioned: readonly PromisedStep[];
}

/** How it was handed over in the end: a short one opens as `mailto:`, another as an unsent e-mail. */
export type HandedOver =
  { readonly way: 'mailto' | 'eml' | 'clipboard' } | ({ readonly way: 'file' | 'paper' } & SavedFile);

/** Where what waits in the outbox is gone on with. */
export type OutboxAddress =
  | {
      readonly page: 'message';
      readonly projectId: string;
      readonly kind: OutgoingKind;
      readonly about: OutgoingAbout;
    }
  | { readonly page: 'offer'; readonly projectId: string; readonly disputeId: string }
  | { readonly page: 'agreement'; readonly projectId: string; readonly number: number };

/** Something that was written and of which nobody has said yet that it was sent. */
export interface OutboxRow {
  readonly kind: OutgoingKind | 'offer' | 'agreement';
  readonly projectId: string;
  readonly projectTitle: string;
  readonly isSample: boolean;
  readonly timeZone: string;
  /** The client as the screens call them. */
  readonly called: string;
  /** The subject; of a change order what changes, and empty for a first agreement. */
  readonly subject: string;
  readonly draftedAt: Instant;
  readonly handedOver?: { readonly at: Instant; readonly way: HandOverWay };
  readonly address: OutboxAddress;
  /** Of a message: its id, by which it is known on its way through the mail server. */
  readonly outgoingId?: string;
}
