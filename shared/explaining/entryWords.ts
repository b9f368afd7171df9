import type { Say } from '../i18n/translator.ts';
import type { Writer } from '../i18n/writer.ts';
import type { EventOf, ProjectEvent } from '../model/event.ts';
import type { LedgerNames } from './ledgerNames.ts';

export interface EntryWords {
  readonly what: string;
  /** A remark beside it. */
  readonly aside?: string;
  readonly amount?: string;
  /** The words of a message, as they came or went; or what was written to oneself. */
  readonly message?: { readonly text: string; readonly from: 'client' | 'freelancer' | 'note' };
}

/** An entry of the ledger in words. */
export function entryWords(say: Say, write: Writer, names: LedgerNames, event: ProjectEvent): EntryWords {
  const unknown = () => say(($) => $.ledger.entries.unknown);
  const title = (id: string) => names.deliverables.get(id)?.title ?? unknown();
  switch (event.type) {
    case 'delivered':
      return { what: deliveredWords(say, write, names, event, title(event.deliverable)) };
    case 'accepted':
    case 'revisionRequested':
      return { what: say(($) => $.ledger.entries[event.type], { title: title(event.deliverable) }) };
    case 'dutyMet': {
      const late = names.daysLate.get(event.duty) ?? 0;
      return {
        what: say(($) => $.ledger.entries.dutyMet, { text: names.duties.get(event.duty)?.text ?? unknown() }),
        ...(late > 0 ? { aside: say(($) => $.ledger.entries.dutyLate, { count: late }) } : {}),
      };
    }
    case 'paymentReceived': {
      const label =
        event.instalment === undefined ? undefined : names.instalments.get(event.instalment)?.label;
      return {
        what:
          label === undefined
            ? say(($) => $.ledger.entries.paymentReceived)
            : say(($) => $.ledger.entries.paymentFor, { label }),
        amount: write.money(event.amount),
      };
    }
    case 'refundPaid':
      return { what: say(($) => $.ledger.entries.refundPaid), amount: write.money(-event.amount) };
    case 'updateSent':
      return {
        what: say(($) => $.ledger.entries.updateSent),
        ...(event.text === undefined ? {} : { message: { text: event.text, from: 'freelancer' } }),
      };
    case 'earlyStartRequested':
      return { what: say(($) => $.ledger.entries[event.type]) };
    case 'message':
      return messageWords(say, write, names, event);
    case 'agreementSigned':
      return { what: say(($) => $.ledger.entries.agreementSigned, { version: event.version }) };
  }
}

function messageWords(
  say: Say,
  write: Writer,
  names: LedgerNames,
  { id, text, direction, purpose, instead, letter }: EventOf<'message'>,
): EntryWords {
  if (purpose === 'note') {
    return { what: say(($) => $.ledger.entries.note), message: { text, from: 'note' } };
  }
  if (purpose === 'correction') {
    const right = instead === undefined ? undefined : entryWords(say, write, names, { ...instead, id });
    return {
      ...right,
      what:
        right === undefined || instead === undefined
          ? say(($) => $.ledger.entries.takenBack)
          : say(($) => $.ledger.entries.corrected, {
              what: right.what,
              day: write.day(write.dayOf(instead.at)),
            }),
      message: { text, from: 'note' },
    };
  }
  return direction === 'in'
    ? {
        what: say(($) => $.ledger.entries.messageIn, { client: names.clientName }),
        message: { text, from: 'client' },
      }
    : {
        what:
          letter === undefined
            ? say(($) => $.ledger.entries.messageOut)
            : say(($) => $.ledger.entries.letters[letter.kind]),
        message: { text, from: 'freelancer' },
      };
}

function deliveredWords(
  say: Say,
  write: Writer,
  names: LedgerNames,
  event: EventOf<'delivered'>,
  title: string,
): string {
  const quantity = names.deliverables.get(event.deliverable)?.quantity ?? 1;
  if (quantity === 1) {
    return say(($) => $.ledger.entries.delivered, { title });
  }
  const reached = names.reached.get(event.id);
  if (reached !== undefined) {
    return say(($) => $.ledger.entries.deliveredPieces, {
      title,
      reached: write.number(reached),
      quantity: write.number(quantity),
    });
  }
  return event.quantity === undefined
    ? say(($) => $.ledger.entries.delivered, { title })
    : say(($) => $.ledger.entries.deliveredMore, { title, quantity: write.number(event.quantity) });
}
