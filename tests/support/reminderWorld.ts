import type { LookReason } from '../../electron/reminders/ReminderClock.ts';
import { ReminderClock } from '../../electron/reminders/ReminderClock.ts';
import type { PutOff } from '../../shared/contract/reminders.ts';
import type { ReminderSettings } from '../../shared/contract/settings.ts';
import type { ReminderMemory } from '../../shared/reminders/memory.ts';
import { EMPTY_MEMORY, reminderMemory } from '../../shared/reminders/memory.ts';
import type { Occurrence } from '../../shared/reminders/occurrence.ts';
import { ok } from '../../shared/result.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** What happened on a machine, in the order in which it happened. */
export type Happening =
  | { readonly kind: 'look'; readonly now: number; readonly reason: LookReason }
  | {
      readonly kind: 'told';
      readonly now: number;
      readonly keys: readonly string[];
      /** `cut`: the app was killed while it showed the notice. */
      readonly outcome: 'shown' | 'notShown' | 'cut';
      /** Whether it came onto the screen. */
      readonly appeared: boolean;
    }
  | {
      readonly kind: 'snoozed';
      readonly now: number;
      readonly keys: readonly string[];
      readonly until: number;
    }
  /** Until null: gone on with. */
  | { readonly kind: 'paused'; readonly now: number; readonly until: number | null };

interface Machine {
  readonly now: number;
  readonly zone: string;
  readonly settings: ReminderSettings;
  readonly occurrences: readonly Occurrence[];
  /** Which of them stand in the projects by a clock; by default all. */
  readonly isOpen?: (occurrence: Occurrence, now: number) => boolean;
}

/**
 * A machine with the app on it: its clock, its zone, its disk and its desktop are the test's, the clock of the reminders is the app's
 * own.
 */
export class ReminderWorld {
  now: number;
  zone: string;
  settings: ReminderSettings;
  readonly occurrences: readonly Occurrence[];
  readonly done = new Set<string>();
  readonly happened: Happening[] = [];
  /** Whether the desktop shows notices. */
  shows = true;
  /** What the next notice is cut short by. */
  cut: 'before' | 'after' | null = null;
  surprises = 0;
  saves = 0;

  readonly #isOpen: (occurrence: Occurrence, now: number) => boolean;
  #disk: ReminderMemory = EMPTY_MEMORY;
  #app: ReminderClock<Occurrence> | null = null;
  #killed = Promise.withResolvers<undefined>();

  constructor({ now, zone, settings, occurrences, isOpen = () => true }: Machine) {
    this.now = now;
    this.zone = zone;
    this.settings = settings;
    this.occurrences = occurrences;
    this.#isOpen = isOpen;
  }

  open(): Occurrence[] {
    return this.occurrences.filter(
      (occurrence) => !this.done.has(occurrence.key) && this.#isOpen(occurrence, this.now),
    );
  }

  async start(): Promise<void> {
    const text = JSON.stringify(this.#disk);
    this.#disk = reminderMemory.parse(JSON.parse(text));
    this.#app = this.#makeApp();
    this.#note({ kind: 'look', now: this.now, reason: 'start' });
    await this.#untilKilled(this.#app.start());
  }

  /** Nothing of it is left but what is on the disk. */
  quit(): void {
    this.#app?.stop();
    this.#app = null;
    this.#killed = Promise.withResolvers<undefined>();
  }

  async look(reason: LookReason): Promise<void> {
    this.#note({ kind: 'look', now: this.now, reason });
    await this.#untilKilled(this.#app?.look(reason) ?? Promise.resolve());
  }

  snooze(keys: readonly string[], how: PutOff): void {
    const snoozed = this.#app?.snooze(keys, how);
    if (snoozed?.ok === true) {
      this.#note({ kind: 'snoozed', now: this.now, keys, until: snoozed.value });
    }
  }

  pause(): void {
    this.#app?.pauseUntilTomorrow();
    const until = this.#app?.state().pausedUntil ?? null;
    this.#note({ kind: 'paused', now: this.now, until: until === null ? null : Date.parse(until) });
  }

  async goOn(): Promise<void> {
    this.#note({ kind: 'look', now: this.now, reason: 'change' });
    await this.#untilKilled(this.#app?.goOn() ?? Promise.resolve());
  }

  get app(): ReminderClock<Occurrence> | null {
    return this.#app;
  }

  get memory(): ReminderMemory {
    return this.#disk;
  }

  tellings(): (Happening & { readonly kind: 'told' })[] {
    return this.happened.filter((happening) => happening.kind === 'told');
  }

  timesTold(key: string): number {
    return this.tellings().filter(({ keys }) => keys.includes(key)).length;
  }

  #note(happening: Happening): void {
    this.happened.push(happening);
  }

  async #untilKilled(work: Promise<void>): Promise<void> {
    await Promise.race([work, this.#killed.promise]);
  }

  #makeApp(): ReminderClock<Occurrence> {
    return new ReminderClock<Occurrence>({
      store: {
        current: () => this.#disk,
        save: (memory) => {
          this.saves += 1;
          this.#disk = memory;
          return ok(memory);
        },
      },
      clock: () => new Date(this.now),
      zone: () => this.zone,
      everyMinute: () => () => undefined,
      settings: () => this.settings,
      open: () => Promise.resolve(this.open()),
      notice: (items) => ({
        id: items.map(({ key }) => key).join(' '),
        title: '',
        body: '',
        actions: [],
        address: '/',
        keys: items.map(({ key }) => key),
      }),
      show: ({ keys }) => this.#show(keys),
      canNotify: () => this.shows,
      onSurprise: () => {
        this.surprises += 1;
      },
    });
  }

  #show(keys: readonly string[]): Promise<'shown' | 'notShown'> {
    const { now, cut } = this;
    if (cut !== null) {
      this.cut = null;
      this.#note({ kind: 'told', now, keys, outcome: 'cut', appeared: cut === 'after' });
      this.#killed.resolve(undefined);
      return new Promise(() => undefined);
    }
    const outcome = this.shows ? 'shown' : 'notShown';
    this.#note({ kind: 'told', now, keys, outcome, appeared: this.shows });
    return Promise.resolve(outcome);
  }
}
