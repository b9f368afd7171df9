import type { Courier } from '../sending/courier.ts';
import type { PasswordKeeper } from '../sending/PasswordKeeper.ts';
import type { SendingStore } from '../sending/SendingStore.ts';

/** What sending through the person's own account takes. */
export interface SendingNeeds {
  readonly store: SendingStore;
  readonly passwords: PasswordKeeper;
  readonly courier: Courier;
  /** The app is about to end. */
  readonly stop: AbortSignal;
}
