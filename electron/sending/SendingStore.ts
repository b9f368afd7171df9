import { sendOutcome } from '../../shared/contract/sending.ts';
import { id, instant } from '../../shared/model/basics.ts';
import { outgoing } from '../../shared/model/outgoing.ts';
import type { Known } from '../../shared/model/known.ts';
import { z } from '../../shared/model/zod.ts';
import type { SmallStoreNeeds } from '../storage/SmallStore.ts';
import { SmallStore } from '../storage/SmallStore.ts';

const message = z.looseObject({
  id,
  projectId: id,
  /** The message of the outbox, as it was at the click. */
  outgoing,
  /** Bare addresses. */
  from: z.string(),
  to: z.string(),
  /** The bytes that go out, in Base64; their Message-ID is that of the message, however often they go. */
  mail: z.base64(),
  at: instant,
  triedAt: instant.optional(),
  /**
   * `beingSent`: a connection may be open. `accepted`: the server has it, and the project has still to be told. `refused`: it is not on its
   * way any more, and only says why.
   */
  state: z.enum(['waits', 'beingSent', 'accepted', 'uncertain', 'refused']),
  /** How the last try ended. */
  last: sendOutcome.optional(),
});

/** What has been sent and told, by which it is known again. */
const sentMessage = z.looseObject({ projectId: id, outgoingId: id, draftedAt: instant, at: instant });

const sending = z.looseObject({ messages: z.array(message), sent: z.array(sentMessage) });

export type QueuedMessage = Known<z.infer<typeof message>>;
export type SentMessage = Known<z.infer<typeof sentMessage>>;

export interface Sending {
  readonly messages: readonly QueuedMessage[];
  readonly sent: readonly SentMessage[];
}

/** What is on its way through the person's account, in `sending.json`. */
export class SendingStore extends SmallStore<Sending> {
  constructor(needs: SmallStoreNeeds) {
    super(needs, { name: 'sending', model: sending, empty: { messages: [], sent: [] } });
  }
}
