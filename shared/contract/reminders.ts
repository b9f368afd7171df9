import type { Instant } from '../model/instant.ts';
import { z } from '../model/zod.ts';

/** How long a reminder waits: an hour, or until the next workday begins. */
export const putOff = z.enum(['inAnHour', 'nextMorning']);

export type PutOff = z.infer<typeof putOff>;

/** How the app speaks up by itself on this machine. */
export interface ReminderState {
  /** The system shows notifications, as far as it has told; where not, what is due stands in the app alone. */
  readonly canNotify: boolean;
  /** Nothing is shown until then; null where it is not paused. */
  readonly pausedUntil: Instant | null;
}
