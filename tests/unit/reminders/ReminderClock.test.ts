import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { minutes } from '../../../electron/reminders/minutes.ts';
import type { ReminderClockNeeds } from '../../../electron/reminders/ReminderClock.ts';
import { ReminderClock } from '../../../electron/reminders/ReminderClock.ts';
import { EMPTY_MEMORY } from '../../../shared/reminders/memory.ts';
import type { ReminderMemory } from '../../../shared/reminders/memory.ts';
import type { Notice } from '../../../shared/reminders/notice.ts';
import type { Occurrence } from '../../../shared/reminders/occurrence.ts';
import { failed, ok } from '../../../shared/result.ts';

const NINE = Date.parse('2026-05-11T09:00:00Z');
const MINUTE = 60_000;
const DUE: Occurrence = { key: 'bakery/update/2026-05-11', remindAt: NINE };

interface Desk {
  readonly clock: ReminderClock<Occurrence>;
  readonly shown: Notice[];
  readonly surprises: unknown[];
}

/** A clock of reminders on the platform's timers and time, which the test moves. */
function deskWith(changes: Partial<ReminderClockNeeds<Occurrence>>): Desk {
  const shown: Notice[] = [];
  const surprises: unknown[] = [];
  let stored: ReminderMemory = EMPTY_MEMORY;
  const clock = new ReminderClock<Occurrence>({
    store: {
      current: () => stored,
      save: (memory) => {
        stored = memory;
        return ok(memory);
      },
    },
    clock: () => new Date(),
    zone: () => 'UTC',
    everyMinute: minutes,
    settings: () => ({ notify: true, workdays: [1, 2, 3, 4, 5, 6, 7] }),
    open: () => Promise.resolve([DUE]),
    notice: (items) => ({
      id: '',
      title: '',
      body: '',
      actions: [],
      address: '',
      keys: items.map(({ key }) => key),
    }),
    show: (notice) => {
      shown.push(notice);
      return Promise.resolve('shown');
    },
    canNotify: () => true,
    onSurprise: (thrown) => surprises.push(thrown),
    ...changes,
  });
  return { clock, shown, surprises };
}

beforeEach(() => {
  vi.useFakeTimers({ now: NINE - 10 * MINUTE });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the clock of the reminders', () => {
  it('looks every minute by itself, and tells in the minute in which something comes due', async () => {
    const { clock, shown } = deskWith({});
    await clock.start();
    await vi.advanceTimersByTimeAsync(9 * MINUTE);
    expect(shown).toHaveLength(0);

    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(shown.map(({ keys }) => keys)).toEqual([[DUE.key]]);
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(shown).toHaveLength(1);
  });

  it('never waits on a timer of more than a minute', async () => {
    const timeout = vi.spyOn(globalThis, 'setTimeout');
    const interval = vi.spyOn(globalThis, 'setInterval');
    const { clock } = deskWith({ open: () => Promise.resolve([{ ...DUE, remindAt: NINE + 1e11 }]) });
    await clock.start();
    clock.snooze([DUE.key], 'nextMorning');

    expect(timeout).not.toHaveBeenCalled();
    expect(interval.mock.calls.map(([, pause]) => pause)).toEqual([MINUTE]);
  });

  it('does not look any more once it is stopped', async () => {
    const { clock, shown } = deskWith({});
    await clock.start();
    clock.stop();
    await vi.advanceTimersByTimeAsync(60 * MINUTE);

    expect(shown).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks once at a time: who asks meanwhile gets one more look after, together', async () => {
    let looking = 0;
    let most = 0;
    let looks = 0;
    const { clock } = deskWith({
      open: async () => {
        looks += 1;
        looking += 1;
        most = Math.max(most, looking);
        await new Promise((resolve) => setTimeout(resolve, 5_000));
        looking -= 1;
        return [];
      },
    });
    const all = [clock.look('start'), clock.look('resume'), clock.look('unlock'), clock.look('focus')];
    await vi.advanceTimersByTimeAsync(20_000);
    await Promise.all(all);

    expect(most).toBe(1);
    expect(looks).toBe(2);
  });

  it('tells once though waking, unlocking and a click come while the notice is on its way', async () => {
    vi.setSystemTime(NINE);
    const shown: Notice[] = [];
    const { clock } = deskWith({
      show: async (notice) => {
        shown.push(notice);
        await new Promise((resolve) => setTimeout(resolve, 8_000));
        return 'shown';
      },
    });
    const all = [clock.start(), clock.look('resume'), clock.look('unlock'), clock.look('focus')];
    await vi.advanceTimersByTimeAsync(30_000);
    await Promise.all(all);

    expect(shown).toHaveLength(1);
  });

  it('goes on after a look that failed, and says so', async () => {
    let isBroken = true;
    const broken = new Error('the disk is gone');
    const { clock, shown, surprises } = deskWith({
      open: () => (isBroken ? Promise.reject(broken) : Promise.resolve([DUE])),
    });
    await clock.start();
    isBroken = false;
    await vi.advanceTimersByTimeAsync(11 * MINUTE);

    expect(surprises).toEqual([broken]);
    expect(shown).toHaveLength(1);
  });

  it('tells once while nothing can be saved, and saves as soon as that works', async () => {
    let isFull = true;
    const saved: ReminderMemory[] = [];
    const { clock, shown } = deskWith({
      store: {
        current: () => EMPTY_MEMORY,
        save: (memory) => {
          if (isFull) {
            return failed({ code: 'diskFull', file: 'reminders.json' });
          }
          saved.push(memory);
          return ok(memory);
        },
      },
    });
    vi.setSystemTime(NINE);
    await clock.start();
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(shown).toHaveLength(1);
    expect(clock.snooze([DUE.key], 'inAnHour').ok).toBe(false);

    isFull = false;
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(Object.keys(saved[0]?.snoozed ?? {})).toEqual([DUE.key]);
  });

  it('says what a reminder that is put off waits for, and whether the machine shows any', () => {
    const { clock } = deskWith({ canNotify: () => false });

    expect(clock.snooze([DUE.key], 'inAnHour')).toEqual(ok(NINE + 50 * MINUTE));
    expect(clock.state()).toEqual({ canNotify: false, pausedUntil: null });
  });
});
