import type { AppError } from '../../shared/contract/appError.ts';
import type { PutOff, ReminderState } from '../../shared/contract/reminders.ts';
import type { ReminderSettings } from '../../shared/contract/settings.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { keepUp } from '../../shared/reminders/keepUp.ts';
import type { ReminderMemory } from '../../shared/reminders/memory.ts';
import type { Notice } from '../../shared/reminders/notice.ts';
import type { Occurrence } from '../../shared/reminders/occurrence.ts';
import { nextMidnight, putOffUntil } from '../../shared/reminders/putOff.ts';
import {
  hopeAgain,
  rememberShown,
  rememberSnooze,
  rememberTelling,
} from '../../shared/reminders/remember.ts';
import { whatToTell } from '../../shared/reminders/whatToTell.ts';
import { holds } from '../../shared/reminders/wrongClock.ts';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';

export interface ReminderClockNeeds<Item extends Occurrence> {
  readonly store: {
    readonly current: () => ReminderMemory;
    readonly save: (memory: ReminderMemory) => Result<ReminderMemory, AppError>;
  };
  readonly clock: () => Date;
  /** The machine's, IANA; asked at every look, since machines travel. */
  readonly zone: () => string;
  /** Calls again and again, a minute apart; what it gives back ends that. */
  readonly everyMinute: (call: () => void) => () => void;
  readonly settings: () => ReminderSettings;
  /** What is open at a moment. */
  readonly open: (now: Date) => Promise<readonly Item[]>;
  readonly notice: (items: readonly Item[], now: Date) => Notice;
  /** Answers within seconds, whatever the system says. */
  readonly show: (notice: Notice) => Promise<'shown' | 'notShown'>;
  /** False where the system has no notifications, or did not show the last one. */
  readonly canNotify: () => boolean;
  readonly onSurprise: (thrown: unknown) => void;
}

export type LookReason = 'start' | 'minute' | 'resume' | 'unlock' | 'focus' | 'change';

/**
 * Tells what comes due, each occurrence once (docs/decisions/0014-reminders-exactly-once.md). It never waits for a moment: it looks at
 * the wall clock every minute and whenever the machine or the person comes back, and compares.
 */
export class ReminderClock<Item extends Occurrence> {
  readonly #needs: ReminderClockNeeds<Item>;
  #memory: ReminderMemory;
  #isSaved = true;
  #stopMinutes: (() => void) | null = null;
  #looking: Promise<void> | null = null;
  #isAskedAgain = false;
  #isFreshStart = false;

  constructor(needs: ReminderClockNeeds<Item>) {
    this.#needs = needs;
    this.#memory = needs.store.current();
  }

  /** Looks at once, then every minute. */
  start(): Promise<void> {
    this.#stopMinutes ??= this.#needs.everyMinute(() => void this.look('minute'));
    return this.look('start');
  }

  stop(): void {
    this.#stopMinutes?.();
    this.#stopMinutes = null;
  }

  /** Never two at once: what is asked meanwhile is one more look after. Settled when it is over; never fails. */
  look(reason: LookReason): Promise<void> {
    this.#isFreshStart ||= reason === 'start' || reason === 'resume';
    if (this.#looking !== null) {
      this.#isAskedAgain = true;
      return this.#looking;
    }
    this.#looking = this.#lookUntilDone().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  /** Tells of them once more, not before that moment. Gives the moment in milliseconds, or why it would not last beyond the app's end. */
  snooze(keys: readonly string[], how: PutOff): Result<number, AppError> {
    const now = this.#now();
    const until = putOffUntil(how, now, this.#needs.settings(), this.#needs.zone());
    this.#memory = rememberSnooze(this.#memory, keys, { now, until });
    const saved = this.#save();
    return saved.ok ? ok(until) : saved;
  }

  /** Shows nothing until tomorrow begins; what comes due meanwhile is told then. */
  pauseUntilTomorrow(): void {
    const at = this.#now();
    this.#memory = { ...this.#memory, paused: { at, until: nextMidnight(at, this.#needs.zone()) } };
    this.#save();
  }

  goOn(): Promise<void> {
    this.#memory = { ...this.#memory, paused: null };
    this.#save();
    return this.look('change');
  }

  state(): ReminderState {
    const { paused } = this.#memory;
    const isPaused = paused !== null && holds(paused, this.#now());
    return {
      canNotify: this.#needs.canNotify(),
      pausedUntil: isPaused ? instantOf(new Date(paused.until)) : null,
    };
  }

  async #lookUntilDone(): Promise<void> {
    do {
      this.#isAskedAgain = false;
      try {
        await this.#lookOnce();
      } catch (thrown) {
        this.#needs.onSurprise(thrown);
      }
      // Set by whoever asked while this one was waiting.
    } while (this.#isAskedAgain as boolean);
  }

  async #lookOnce(): Promise<void> {
    const at = this.#needs.clock();
    const now = at.getTime();
    const open = await this.#needs.open(at);
    const hopeful = this.#isFreshStart ? hopeAgain(this.#memory) : this.#memory;
    this.#isFreshStart = false;
    this.#keep(keepUp(hopeful, open, now));

    const settings = this.#needs.settings();
    const items = whatToTell(open, this.#memory, { now, settings, zone: this.#needs.zone() });
    if (items.length === 0) {
      return;
    }
    const notice = this.#needs.notice(items, at);
    this.#keep(rememberTelling(this.#memory, items, now));
    if ((await this.#needs.show(notice)) === 'shown') {
      this.#keep(rememberShown(this.#memory, notice.keys));
    }
  }

  #keep(memory: ReminderMemory): void {
    if (memory !== this.#memory || !this.#isSaved) {
      this.#memory = memory;
      this.#save();
    }
  }

  /** What cannot be saved holds until the app ends, and is tried again with the next look. */
  #save(): Result<ReminderMemory, AppError> {
    const saved = this.#needs.store.save(this.#memory);
    this.#isSaved = saved.ok;
    return saved;
  }

  #now(): number {
    return this.#needs.clock().getTime();
  }
}
