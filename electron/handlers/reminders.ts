import type { AppError } from '../../shared/contract/appError.ts';
import type { PutOff, ReminderState } from '../../shared/contract/reminders.ts';
import { instantOf } from '../../shared/model/instant.ts';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';

/** The clock of the reminders, as far as the window may ask it. */
export interface Reminders {
  state(): ReminderState;
  /** The moment until which they wait, in milliseconds. */
  snooze(keys: readonly string[], how: PutOff): Result<number, AppError>;
}

export function reminderHandlers({
  reminders,
}: Pick<HandlerNeeds, 'reminders'>): Pick<Handlers, 'reminders.state' | 'reminders.snooze'> {
  return {
    'reminders.state': () => Promise.resolve(ok(reminders.state())),

    'reminders.snooze': ({ keys, until }) => {
      const snoozed = reminders.snooze(keys, until);
      return Promise.resolve(snoozed.ok ? ok({ until: instantOf(new Date(snoozed.value)) }) : snoozed);
    },
  };
}
