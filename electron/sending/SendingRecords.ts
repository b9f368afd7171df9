import type { AppError } from '../../shared/contract/appError.ts';
import type { Instant } from '../../shared/model/instant.ts';
import type { Outgoing } from '../../shared/model/outgoing.ts';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import type { QueuedMessage, Sending, SendingStore } from './SendingStore.ts';

export interface OutboxPlace {
  readonly projectId: string;
  readonly outgoing: Outgoing;
}

/** Enough to know a message again that a page shows from before. */
const MOST_SENT = 1_000;

interface How {
  /** Counts for as long as the app runs, even where it cannot be written. */
  readonly evenUnsaved?: boolean;
}

/** One record for each message on its way, on the disk and in memory, and which were sent. */
export class SendingRecords {
  readonly #store: SendingStore;
  #sending: Sending;

  /**
   * Opened by a start of the app: nothing is being sent now, so what was, may have arrived. So may what waited, where only the
   * generation before could be read: it does not know the last change.
   */
  constructor(store: SendingStore) {
    this.#store = store;
    this.#sending = store.current();
    const isDoubtful = store.isFromBefore();
    this.#replace(
      (message) =>
        message.state === 'beingSent' || (isDoubtful && message.state === 'waits')
          ? { ...message, state: 'uncertain', last: { kind: 'uncertain' } }
          : message,
      { evenUnsaved: true },
    );
  }

  all(): readonly QueuedMessage[] {
    return this.#sending.messages;
  }

  find(id: string): QueuedMessage | undefined {
    return this.#sending.messages.find((message) => message.id === id);
  }

  of(place: OutboxPlace): QueuedMessage | undefined {
    return this.#sending.messages.find((message) => isOf(place, message));
  }

  /** When the very message was sent; undefined when it was not. */
  sentAt({ projectId, outgoing }: OutboxPlace): Instant | undefined {
    return this.#sending.sent.findLast(
      (one) =>
        one.projectId === projectId && one.outgoingId === outgoing.id && one.draftedAt === outgoing.draftedAt,
    )?.at;
  }

  /** In place of earlier words of the same message. */
  put(message: QueuedMessage): Result<null, AppError> {
    const others = this.#sending.messages.filter((one) => !isOf(message, one));
    return this.#save({ ...this.#sending, messages: [...others, message] });
  }

  change(id: string, change: Partial<QueuedMessage>, how: How = {}): Result<null, AppError> {
    return this.#replace((message) => (message.id === id ? { ...message, ...change } : message), how);
  }

  drop(id: string): Result<null, AppError> {
    const messages = this.#sending.messages.filter((message) => message.id !== id);
    return this.#save({ ...this.#sending, messages });
  }

  /** The project knows it too: what is left of a message is that it was sent. */
  close({ id, projectId, outgoing }: QueuedMessage, at: Instant): void {
    const sent = { projectId, outgoingId: outgoing.id, draftedAt: outgoing.draftedAt, at };
    this.#save(
      {
        messages: this.#sending.messages.filter((message) => message.id !== id),
        sent: [...this.#sending.sent, sent].slice(-MOST_SENT),
      },
      { evenUnsaved: true },
    );
  }

  #replace(change: (message: QueuedMessage) => QueuedMessage, how: How): Result<null, AppError> {
    const messages = this.#sending.messages.map(change);
    return messages.some((message, place) => message !== this.#sending.messages[place])
      ? this.#save({ ...this.#sending, messages }, how)
      : ok(null);
  }

  #save(sending: Sending, { evenUnsaved = false }: How = {}): Result<null, AppError> {
    const saved = this.#store.save(sending);
    if (saved.ok || evenUnsaved) {
      this.#sending = sending;
    }
    return saved.ok ? ok(null) : saved;
  }
}

function isOf({ projectId, outgoing }: OutboxPlace, message: QueuedMessage): boolean {
  return message.projectId === projectId && message.outgoing.id === outgoing.id;
}
