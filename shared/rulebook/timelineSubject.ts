import type { Day } from '../model/day.ts';

/**
 * What a mark on the timeline stands for: enough to find it again in a standing and in the ledger. `day` is where it stands; for a
 * stretch of days, where it begins.
 */
export type TimelineSubject =
  | {
      readonly kind: 'agreed' | 'moved' | 'late' | 'putRight';
      readonly deliverable: string;
      readonly day: Day;
    }
  | {
      readonly kind: 'delivered';
      readonly deliverable: string;
      readonly day: Day;
      readonly event: string;
    }
  | {
      readonly kind: 'clientDelay';
      readonly deliverable: string;
      readonly day: Day;
      readonly duty: string;
    }
  | {
      readonly kind: 'update';
      /** When it was sent, else when it was promised. */
      readonly day: Day;
      readonly promised: Day;
    }
  | { readonly kind: 'payment'; readonly day: Day; readonly event: string }
  | { readonly kind: 'paymentDue'; readonly day: Day; readonly instalment: string };
