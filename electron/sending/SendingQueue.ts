import type { AppError } from '../../shared/contract/appError.ts';
import type { MessageOnItsWay, SendOutcome } from '../../shared/contract/sending.ts';
import type { SendingAccount } from '../../shared/contract/settings.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { instantOf } from '../../shared/model/instant.ts';
import type { Outgoing } from '../../shared/model/outgoing.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import type { Courier, PreparedMail } from './courier.ts';
import type { OutboxPlace } from './SendingRecords.ts';
import { SendingRecords } from './SendingRecords.ts';
import type { QueuedMessage, SendingStore } from './SendingStore.ts';

export interface SendingQueueNeeds {
  readonly store: SendingStore;
  readonly courier: Courier;
  readonly account: () => SendingAccount | null;
  readonly password: () => Promise<string | null>;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** Whether the message still waits in the outbox of its project. */
  readonly isInOutbox: (place: OutboxPlace) => boolean;
  /** Tells the project that it was sent: the entry, and out of the outbox, in one write. */
  readonly tellSent: (place: OutboxPlace, at: Instant) => Promise<Result<unknown, AppError>>;
  /** The app is about to end: nothing new is begun, and what can be broken off without doubt is. */
  readonly stop: AbortSignal;
}

/** A message as it is kept in the outbox at the click, and as it goes out. */
interface Frozen {
  readonly outgoing: Outgoing;
  readonly mail: PreparedMail;
}

type Freeze = () => Promise<Result<Frozen, AppError>>;

/**
 * Messages on their way through the person's account, one connection at a time and only when asked. Each has one record on the disk, and
 * "being sent" stands there before a connection is opened: whatever ends the app meanwhile, the message is uncertain at the next start and
 * is not sent again by itself.
 */
export class SendingQueue {
  readonly #needs: SendingQueueNeeds;
  readonly #records: SendingRecords;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(needs: SendingQueueNeeds) {
    this.#needs = needs;
    this.#records = new SendingRecords(needs.store);
  }

  /** What the server had taken when the app ended before the project was told. To be called once at the start. */
  async finish(): Promise<void> {
    for (const { id, state } of this.#records.all()) {
      if (state === 'accepted') {
        await this.#tell(id);
      }
    }
  }

  onItsWay(): readonly MessageOnItsWay[] {
    return this.#records
      .all()
      .filter((message) => this.#needs.isInOutbox(message))
      .flatMap((message) => (message.state === 'accepted' ? [] : [shown(message, message.state)]));
  }

  /** Takes the words as they are and tries at once. What the server has already, or may have, is not sent again by this. */
  send(place: OutboxPlace, freeze: Freeze): Promise<Result<SendOutcome, AppError>> {
    return this.#inTurn(async () => {
      const sentAt = this.#records.sentAt(place);
      if (sentAt !== undefined) {
        return ok({ kind: 'accepted', at: sentAt });
      }
      const known = this.#records.of(place);
      if (known?.state === 'uncertain') {
        return ok({ kind: 'uncertain' });
      }
      if (known?.state === 'accepted') {
        await this.#tell(known.id);
        return ok(known.last ?? { kind: 'accepted', at: known.at });
      }
      const lacking = await this.#lacking();
      if (lacking !== null) {
        return failed(lacking);
      }
      const queued = await this.#enqueue(place, freeze);
      return queued.ok ? this.#try(queued.value) : queued;
    });
  }

  /** Tries everything that waits, oldest first, until the server cannot be reached. Nothing is tried without the password. */
  async sendWaiting(): Promise<Result<readonly SendOutcome[], AppError>> {
    const outcomes: SendOutcome[] = [];
    const waiting = this.onItsWay().filter(({ state }) => state === 'waits');
    const lacking = waiting.length === 0 ? null : await this.#lacking();
    if (lacking !== null) {
      return failed(lacking);
    }
    for (const { id } of waiting) {
      const tried = await this.#inTurn(() =>
        this.#records.find(id)?.state === 'waits' ? this.#try(id) : Promise.resolve(undefined),
      );
      if (tried === undefined) {
        continue;
      }
      if (!tried.ok) {
        return tried;
      }
      outcomes.push(tried.value);
      if (tried.value.kind === 'notReached' || tried.value.kind === 'refusedSignIn') {
        break;
      }
    }
    return ok(outcomes);
  }

  /** Of an uncertain message: it arrived, or it is sent again under the same Message-ID. */
  settle(id: string, arrived: boolean): Promise<Result<SendOutcome, AppError>> {
    return this.#inTurn(async () => {
      const message = this.#records.find(id);
      if (message === undefined) {
        return failed({ code: 'notFound', what: 'message', name: id });
      }
      if (message.state !== 'uncertain') {
        return ok(message.last ?? { kind: 'uncertain' });
      }
      if (!arrived) {
        const lacking = await this.#lacking();
        return lacking === null ? this.#try(id) : failed(lacking);
      }
      const at = message.triedAt ?? message.at;
      const outcome: SendOutcome = { kind: 'accepted', at };
      const kept = this.#records.change(id, { state: 'accepted', last: outcome });
      if (!kept.ok) {
        return kept;
      }
      await this.#tell(id);
      return ok(outcome);
    });
  }

  /** Takes a message off its way, to change it or to send it otherwise. What is uncertain has to be settled first. */
  withdraw(id: string): Result<null, AppError> {
    const message = this.#records.find(id);
    if (message?.state !== 'waits' && message?.state !== 'refused') {
      return failed({ code: 'notFound', what: 'message', name: id });
    }
    return this.#records.drop(id);
  }

  async #try(id: string): Promise<Result<SendOutcome, AppError>> {
    const before = this.#records.find(id);
    if (before === undefined) {
      return failed({ code: 'notFound', what: 'message', name: id });
    }
    const begun = this.#records.change(id, { state: 'beingSent', triedAt: this.#now() });
    if (!begun.ok) {
      return begun;
    }
    const outcome = await this.#converse({
      bytes: Buffer.from(before.mail, 'base64'),
      from: before.from,
      to: before.to,
    });
    // Where this cannot be written, "being sent" stands on the disk, and the next start asks.
    this.#records.change(id, { state: stateAfter(outcome), last: outcome }, { evenUnsaved: true });
    if (outcome.kind === 'accepted') {
      await this.#tell(id);
    }
    return ok(outcome);
  }

  async #converse(mail: PreparedMail): Promise<SendOutcome> {
    const account = this.#needs.account();
    const password = await this.#needs.password();
    if (account === null || password === null) {
      return { kind: 'notReached', why: 'stopped' };
    }
    const delivered = await this.#needs.courier({ account, password, mail, stop: this.#needs.stop });
    return delivered.kind === 'accepted' ? { ...delivered, at: this.#now() } : delivered;
  }

  /** The project may know already: the app can have ended between its write and ours. */
  async #tell(id: string): Promise<void> {
    const message = this.#records.find(id);
    if (message === undefined) {
      return;
    }
    const { last } = message;
    const at = last?.kind === 'accepted' ? last.at : message.at;
    if (this.#needs.isInOutbox(message)) {
      const told = await this.#needs.tellSent(message, at);
      if (!told.ok) {
        return;
      }
    }
    this.#records.close(message, at);
  }

  async #enqueue(place: OutboxPlace, freeze: Freeze): Promise<Result<string, AppError>> {
    const frozen = await freeze();
    if (!frozen.ok) {
      return frozen;
    }
    const { outgoing, mail } = frozen.value;
    const { bytes, from, to } = mail;
    const message: QueuedMessage = {
      id: this.#needs.newId(),
      projectId: place.projectId,
      outgoing,
      from,
      to,
      mail: Buffer.from(bytes).toString('base64'),
      at: this.#now(),
      state: 'waits',
    };
    const saved = this.#records.put(message);
    return saved.ok ? ok(message.id) : saved;
  }

  async #lacking(): Promise<AppError | null> {
    if (this.#needs.account() === null) {
      return { code: 'noAccount' };
    }
    return (await this.#needs.password()) === null ? { code: 'noMailPassword' } : null;
  }

  #now(): Instant {
    return instantOf(this.#needs.clock());
  }

  #inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = this.#turn.then(work);
    this.#turn = answer.catch(() => undefined);
    return answer;
  }
}

function stateAfter({ kind }: SendOutcome): QueuedMessage['state'] {
  switch (kind) {
    case 'accepted':
    case 'uncertain':
      return kind;
    case 'refusedRecipient':
    case 'refusedMessage':
      return 'refused';
    case 'notReached':
    case 'notNow':
    case 'refusedSignIn':
      return 'waits';
  }
}

function shown(
  { id, projectId, outgoing, to, at, last }: QueuedMessage,
  state: MessageOnItsWay['state'],
): MessageOnItsWay {
  return {
    id,
    projectId,
    outgoingId: outgoing.id,
    to,
    subject: outgoing.subject,
    at,
    state,
    ...(last === undefined ? {} : { last }),
  };
}
