import { z } from '../model/zod.ts';

/** Milliseconds since 1970-01-01T00:00Z, as the machine's clock had it. */
const moment = z.number();

const telling = z.object({
  at: moment,
  /** When it was to be told, as things stood then. */
  remindAt: moment,
  /**
   * `notShown`: written before it is shown, and what stays if it cannot be; `again`: is to be tried once more; `inApp`: that failed
   * too, and the app's own list tells of it.
   */
  how: z.enum(['shown', 'notShown', 'again', 'inApp']),
  /** The clock has since gone back: by it, this was told more than a day ahead, and its moment is yet to come. */
  isAhead: z.boolean(),
  /** The last of the days lived on which it was open. */
  seenOn: z.int(),
});

const wait = z.object({ at: moment, until: moment });

/** What was told and what is to wait, by the keys of the occurrences. */
export const reminderMemory = z.object({
  told: z.record(z.string(), telling),
  snoozed: z.record(z.string(), wait.extend({ seenOn: z.int() })),
  paused: wait.nullable(),
  /** Days on which the app looked at the clock. A clock set forward by a year adds one, and another when it is set back. */
  daysLived: z.int(),
  /** The last of them, in days since 1970-01-01 in UTC. */
  lastDay: z.int(),
});

export type Telling = Readonly<z.infer<typeof telling>>;
export type Wait = Readonly<z.infer<typeof wait>>;
export type ReminderMemory = Readonly<z.infer<typeof reminderMemory>>;

export const EMPTY_MEMORY: ReminderMemory = {
  told: {},
  snoozed: {},
  paused: null,
  daysLived: 0,
  lastDay: 0,
};
