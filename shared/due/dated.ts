import type { Day } from '../model/day.ts';
import type { Instant } from '../model/instant.ts';
import type { Money } from '../model/money.ts';
import type { PromisedUpdate } from '../updates/promisedUpdates.ts';
import type { When } from './when.ts';

/** What has a date in a project, done or not, with the facts that its words need. */
export type Dated = DatedCommon & ((OnDay & DatedFact) | ContactFact);

interface DatedCommon {
  /** Names what it is and its date: the same as long as neither changes, so that nobody is reminded twice. */
  readonly key: string;
  /** The day on which it was done; absent while it is open. */
  readonly doneOn?: Day;
  /** When to speak up; absent where there is nothing to do, or not yet. */
  readonly remindAt?: Instant;
}

interface OnDay {
  readonly when: { readonly day: Day };
}

/** The client was told that they hear again by then; without `contact`, a word is due because the last one is long ago. */
interface ContactFact {
  readonly kind: 'contact';
  readonly when: When;
  readonly dispute: string;
  readonly contact?: string;
  readonly lastWord: Instant;
}

type DatedFact =
  | {
      readonly kind: 'update';
      readonly due: Day;
      /** It still counts as kept until the end of this day. */
      readonly lastDay: Day;
      readonly status: PromisedUpdate['status'];
      /** The number of the version that promised it. */
      readonly version: number;
    }
  | { readonly kind: 'firstReply'; readonly dispute: string; readonly receivedAt: Instant }
  | { readonly kind: 'offer'; readonly dispute: string; readonly receivedAt: Instant; readonly sentOn?: Day }
  | {
      readonly kind: 'cure';
      readonly dispute: string;
      readonly receivedAt: Instant;
      readonly deliverable: string;
      readonly title: string;
    }
  | { readonly kind: 'followUp' | 'survey'; readonly dispute: string; readonly followUp: string }
  | {
      readonly kind: 'delivery';
      readonly deliverable: string;
      readonly title: string;
      /** As agreed. */
      readonly due: Day;
      /** With the days lost to the client. */
      readonly adjustedDue: Day;
      /** The client was told of a later day; `when` is that day then. */
      readonly told?: { readonly on: Day; readonly day: Day };
      readonly delivered: number;
      readonly quantity: number;
      readonly daysLate: number;
      /** A duty that it waits for is overdue: its day moves with each day. */
      readonly isHeldUp: boolean;
    }
  | {
      readonly kind: 'payment';
      readonly instalment: string;
      readonly label: string;
      readonly amount: Money;
      /** What of it is still to come. */
      readonly open: Money;
      /** The day of the last payment towards it. */
      readonly paidOn?: Day;
      readonly askedOn?: Day;
    }
  | {
      readonly kind: 'duty';
      readonly duty: string;
      readonly text: string;
      readonly daysLate: number;
      /** What waits for it, with the day as it stands now. */
      readonly blocks: readonly { readonly deliverable: string; readonly title: string; readonly day: Day }[];
      /** One's own work that it is about and that is not there yet, so that the client cannot do it. */
      readonly awaits?: string;
      readonly askedOn?: Day;
    }
  /** Silence counts as acceptance after this day. */
  | { readonly kind: 'acceptance'; readonly deliverable: string; readonly title: string };

export type DatedKind = Dated['kind'];
export type DatedOf<Kind extends DatedKind> = Extract<Dated, { readonly kind: Kind }>;
