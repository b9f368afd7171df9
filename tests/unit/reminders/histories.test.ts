import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LookReason } from '../../../electron/reminders/ReminderClock.ts';
import type { PutOff } from '../../../shared/contract/reminders.ts';
import type { ReminderSettings } from '../../../shared/contract/settings.ts';
import { DEFAULT_REMINDERS } from '../../../shared/contract/settings.ts';
import type { Occurrence } from '../../../shared/reminders/occurrence.ts';
import { owedByTheLog } from '../../support/owedByTheLog.ts';
import { DAY, HOUR, MINUTE, ReminderWorld } from '../../support/reminderWorld.ts';

type Step =
  | { readonly kind: 'awake'; readonly minutes: number; readonly looks: number }
  | { readonly kind: 'sleep'; readonly minutes: number; readonly reason: LookReason }
  | { readonly kind: 'off'; readonly minutes: number }
  | { readonly kind: 'kill'; readonly cut: 'before' | 'after'; readonly minutes: number }
  | { readonly kind: 'desktop'; readonly shows: boolean }
  | { readonly kind: 'jump'; readonly by: number }
  | { readonly kind: 'wrongClock'; readonly by: number; readonly looks: number }
  | { readonly kind: 'travel'; readonly zone: string }
  | { readonly kind: 'snooze'; readonly which: number; readonly how: PutOff }
  | { readonly kind: 'settings'; readonly settings: ReminderSettings }
  | { readonly kind: 'pause' }
  | { readonly kind: 'goOn' }
  | { readonly kind: 'done'; readonly which: number }
  | { readonly kind: 'undone'; readonly which: number };

interface History {
  readonly start: number;
  readonly zone: string;
  readonly settings: ReminderSettings;
  /** Minutes from the start to the moments of the occurrences. */
  readonly moments: readonly number[];
  readonly steps: readonly Step[];
}

/** Days around changes of the clocks in both hemispheres, a leap day and a turn of the year. */
const STARTS = ['2026-03-27', '2026-10-23', '2026-04-03', '2026-09-25', '2028-02-27', '2026-12-29'].map(
  (day) => Date.parse(`${day}T12:00:00Z`),
);
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Asia/Kathmandu',
  'Etc/GMT-14',
  'Etc/GMT+12',
  'Etc/Unknown',
];
const QUIET: readonly ReminderSettings['quiet'][] = [
  undefined,
  { from: '19:00', until: '08:00' },
  { from: '22:30', until: '06:15' },
  { from: '12:00', until: '13:00' },
  { from: '00:00', until: '02:30' },
  { from: '09:00', until: '09:00' },
  // Awake for an hour that one day of the year does not have and another has twice.
  { from: '03:00', until: '02:00' },
];
const WORKDAYS = [[1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6, 7], [6, 7], [3], [7, 1, 2, 3, 4]];

const minutesUpTo = (most: number) => fc.integer({ min: 1, max: most });
const settings: fc.Arbitrary<ReminderSettings> = fc.record({
  notify: fc.nat(7).map((number) => number > 0),
  quiet: fc.constantFrom(...QUIET),
  workdays: fc.constantFrom(...WORKDAYS),
});
const jump = fc
  .tuple(
    fc.oneof(
      minutesUpTo(90),
      fc.constantFrom(...[1, 2, 6, 25, 30, 400].map((days) => days * 1440)),
      minutesUpTo(9 * 1440),
    ),
    fc.constantFrom(1, -1),
  )
  .map(([minutes, direction]) => minutes * direction);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('awake' as const),
      minutes: minutesUpTo(600),
      looks: fc.integer({ min: 1, max: 5 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('sleep' as const),
      minutes: minutesUpTo(4 * 1440),
      reason: fc.constantFrom('resume', 'unlock', 'focus', 'minute', 'change'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('off' as const), minutes: minutesUpTo(9 * 1440) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('kill' as const),
      cut: fc.constantFrom('before', 'after'),
      minutes: minutesUpTo(1440),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('desktop' as const), shows: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('jump' as const), by: jump }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('wrongClock' as const),
      by: jump,
      looks: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('travel' as const), zone: fc.constantFrom(...ZONES) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('snooze' as const),
      which: fc.nat(7),
      how: fc.constantFrom('inAnHour', 'nextMorning'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settings' as const), settings }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ kind: 'pause' }, { kind: 'goOn' }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('done', 'undone'), which: fc.nat(7) }) },
);

const history: fc.Arbitrary<History> = fc.record({
  start: fc.constantFrom(...STARTS),
  zone: fc.constantFrom(...ZONES),
  settings,
  moments: fc.array(fc.integer({ min: -2 * 1440, max: 12 * 1440 }), { minLength: 1, maxLength: 5 }),
  steps: fc.array(step, { minLength: 3, maxLength: 14 }),
});

/** Runs a step and holds every look against the log. */
class Life {
  readonly world: ReminderWorld;

  constructor({ start, zone, settings: set, moments }: History) {
    const occurrences = moments.map((minutes, number): Occurrence => {
      const remindAt = start + minutes * MINUTE;
      return { key: `project-${number}/update/${new Date(remindAt).toISOString()}`, remindAt };
    });
    this.world = new ReminderWorld({
      now: start,
      zone,
      settings: set,
      occurrences,
      // As a list of what is due does, it looks some weeks ahead and a year back from the day that it takes for today.
      isOpen: ({ remindAt }, now) => remindAt - 14 * DAY <= now && now <= remindAt + 365 * DAY,
    });
  }

  async live(step: Step): Promise<void> {
    const { world } = this;
    switch (step.kind) {
      case 'awake':
        for (let look = 0; look < step.looks; look += 1) {
          world.now += Math.ceil(step.minutes / step.looks) * MINUTE;
          await this.watch('minute', () => world.look('minute'));
        }
        return;
      case 'sleep':
        world.now += step.minutes * MINUTE;
        await this.watch(step.reason, () => world.look(step.reason));
        return;
      case 'off':
        await this.startAfter(step.minutes);
        return;
      case 'kill':
        world.cut = step.cut;
        world.now += step.minutes * MINUTE;
        await this.watch('minute', () => world.look('minute'));
        world.cut = null;
        await this.startAfter(1);
        return;
      case 'desktop':
        world.shows = step.shows;
        return;
      case 'jump':
        world.now += step.by * MINUTE;
        await this.watch('minute', () => world.look('minute'));
        return;
      case 'wrongClock':
        world.now += step.by * MINUTE;
        for (let look = 0; look < step.looks; look += 1) {
          world.now += 7 * MINUTE;
          await this.watch('minute', () => world.look('minute'));
        }
        world.now -= step.by * MINUTE;
        await this.watch('minute', () => world.look('minute'));
        return;
      case 'travel':
        world.zone = step.zone;
        await this.watch('minute', () => world.look('minute'));
        return;
      case 'snooze':
        world.snooze([this.#keyOf(step.which)], step.how);
        return;
      case 'settings':
        world.settings = step.settings;
        await this.watch('change', () => world.look('change'));
        return;
      case 'pause':
        world.pause();
        return;
      case 'goOn':
        await this.goOn();
        return;
      case 'done':
        world.done.add(this.#keyOf(step.which));
        return;
      case 'undone':
        world.done.delete(this.#keyOf(step.which));
        return;
    }
  }

  async goOn(): Promise<void> {
    const { world } = this;
    world.happened.push({ kind: 'paused', now: world.now, until: null });
    await this.watch('change', () => world.goOn());
  }

  async startAfter(minutes: number): Promise<void> {
    this.world.quit();
    this.world.now += minutes * MINUTE;
    await this.watch('start', () => this.world.start());
  }

  /** Then the clock is right, the desktop shows what it is given, and the person is at the desk until all should be told. */
  async atTheDesk(): Promise<void> {
    const { world } = this;
    const moments = world.occurrences.map(({ remindAt }) => remindAt);
    world.settings = DEFAULT_REMINDERS;
    world.zone = 'Europe/Berlin';
    world.shows = true;
    await this.goOn();
    world.now = Math.max(world.now, Math.min(...moments) - DAY);
    await this.startAfter(1);
    const snoozed = world.happened.flatMap((happening) =>
      happening.kind === 'snoozed' && happening.until < world.now + 60 * DAY ? [happening.until] : [],
    );
    const end = Math.max(world.now, ...moments, ...snoozed) + 5 * DAY;
    while (world.now < end) {
      world.now += 7 * HOUR;
      await this.watch('minute', () => world.look('minute'));
    }
  }

  async watch(reason: LookReason, act: () => Promise<void>): Promise<void> {
    const { world } = this;
    const owed = owedByTheLog(world, reason);
    const before = world.happened.length;
    await act();
    const told = world.happened
      .slice(before)
      .flatMap((happening) => (happening.kind === 'told' ? [happening.keys] : []));
    // Compared as text first: a million expectations would take most of the time.
    if (String(told) !== String(owed)) {
      expect(told.flat()).toEqual(owed);
    }
    expectAtMostOne(told);
  }

  /** Counted without any knowledge of how it is decided: what may be told again, and what is missing if it was not told. */
  countTellings(steps: readonly Step[]): void {
    const { world } = this;
    const setBacks = steps.filter(
      (taken) => (taken.kind === 'jump' || taken.kind === 'wrongClock') && Math.abs(taken.by) > 1440,
    ).length;
    for (const { key } of world.open()) {
      const snoozes = world.happened.filter(
        (happening) => happening.kind === 'snoozed' && happening.keys.includes(key),
      ).length;
      const unseen = world
        .tellings()
        .filter(({ keys, outcome }) => keys.includes(key) && outcome !== 'shown');
      const times = world.timesTold(key);
      expect(times).toBeGreaterThanOrEqual(1);
      expect(times).toBeLessThanOrEqual(1 + snoozes + unseen.length + setBacks);
    }
  }

  #keyOf(which: number): string {
    const { occurrences } = this.world;
    return occurrences[which % occurrences.length]?.key ?? '';
  }
}

/** One notice for all that is due, never one for each. */
function expectAtMostOne(notices: readonly unknown[]): void {
  if (notices.length > 1) {
    expect.unreachable(`${notices.length} notices at once`);
  }
}

describe('whatever happens to the machine', () => {
  it('everything is told once: when its moment has come, at work, in one notice', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(history, async (lived) => {
        const life = new Life(lived);
        await life.watch('start', () => life.world.start());
        for (const each of lived.steps) {
          await life.live(each);
        }
        await life.atTheDesk();
        life.countTellings(lived.steps);
        expect(life.world.surprises).toBe(0);
        told += life.world.tellings().length;
      }),
      { seed: 20_260_511, numRuns: 10_000 },
    );
    expect(told).toBeGreaterThan(10_000);
  }, 120_000);
});
