import type { ProjectEvent } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import type { Outgoing, SentLetter } from '../model/outgoing.ts';
import { readUpdate } from '../updates/readUpdate.ts';
import { recordedAt } from './recordedAt.ts';

export interface Sending {
  /** Of the entry of the ledger. */
  readonly id: string;
  readonly at: Instant;
  /** The address that it went to. */
  readonly to?: string | undefined;
  /** When the person said so, where it is to be kept if it was later. */
  readonly toldAt?: Instant | undefined;
}

/** The entry of the ledger that a message becomes once the person says that it was sent; its words are kept as they are. */
export function sentEvent(
  { kind, about, subject, body, steps, settled, expected }: Outgoing,
  { id, at, to, toldAt }: Sending,
): ProjectEvent {
  const letter: SentLetter = {
    kind,
    about,
    subject,
    ...(to === undefined ? {} : { to }),
    ...(expected === undefined ? {} : { expected }),
  };
  if (kind !== 'update') {
    return { id, at, ...recordedAt(at, toldAt), type: 'message', direction: 'out', text: body, letter };
  }
  return {
    id,
    at,
    ...recordedAt(at, toldAt),
    type: 'updateSent',
    text: body,
    letter,
    steps: [...readUpdate(body, { drafted: steps }).steps],
    ...(settled === undefined || settled.length === 0 ? {} : { settled }),
  };
}
