import { describe, expect, it } from 'vitest';
import type { ReminderSettings } from '../../../shared/contract/settings.ts';
import { DEFAULT_REMINDERS } from '../../../shared/contract/settings.ts';
import type { Occurrence } from '../../../shared/reminders/occurrence.ts';
import { DAY, HOUR, MINUTE, ReminderWorld } from '../../support/reminderWorld.ts';

/** A Monday. */
const NINE = Date.parse('2026-05-11T09:00:00+02:00');
const ANY_TIME: ReminderSettings = { notify: true, workdays: [1, 2, 3, 4, 5, 6, 7] };

function update(at: number, name = 'bakery'): Occurrence {
  return { key: `${name}/update/${new Date(at).toISOString().slice(0, 10)}`, remindAt: at };
}

function worldOf(occurrences: readonly Occurrence[], now: number, settings = ANY_TIME): ReminderWorld {
  return new ReminderWorld({ now, zone: 'Europe/Berlin', settings, occurrences });
}

function toldKeys(world: ReminderWorld): (readonly string[])[] {
  return world.tellings().map(({ keys }) => keys);
}

async function everyHour(world: ReminderWorld, until: number): Promise<void> {
  while (world.now < until) {
    world.now = Math.min(until, world.now + HOUR);
    await world.look('minute');
  }
}

describe('a reminder', () => {
  it.each([25, 30, 400])('that is %i days ahead does not come before its day (T1)', async (days) => {
    const world = worldOf([update(NINE + days * DAY)], NINE);
    await world.start();

    world.now = NINE + days * DAY - MINUTE;
    await world.look('minute');
    expect(toldKeys(world)).toEqual([]);

    world.now += MINUTE;
    await world.look('minute');
    expect(toldKeys(world)).toHaveLength(1);
  });

  it('whose moment is no number, as a zone that nobody knows would give, never comes (T1)', async () => {
    const world = worldOf([{ key: 'bakery/update/2026-05-11', remindAt: Number.NaN }], NINE);
    await world.start();
    await everyHour(world, NINE + 2 * DAY);

    expect(toldKeys(world)).toEqual([]);
  });

  it('comes on a machine that does not know its own zone (T1)', async () => {
    const world = worldOf([update(NINE)], NINE, DEFAULT_REMINDERS);
    world.zone = 'Etc/Unknown';
    await world.start();
    await everyHour(world, NINE + 2 * HOUR);

    expect(toldKeys(world)).toHaveLength(1);
  });

  it('that was missed in eight hours of sleep comes once, and with it all the others, in one notice (T3)', async () => {
    const missed = [1, 2, 3, 4].map((hours) => update(NINE + hours * HOUR, `project-${hours}`));
    const world = worldOf(missed, NINE);
    await world.start();

    world.now += 8 * HOUR;
    await world.look('resume');
    await world.look('unlock');
    await world.look('focus');
    await world.look('minute');

    expect(toldKeys(world)).toEqual([missed.map(({ key }) => key)]);
  });

  it('that was missed while the app was not running comes once at the start (T3)', async () => {
    const world = worldOf([update(NINE + DAY)], NINE);
    await world.start();
    world.quit();
    world.now += 3 * DAY;
    await world.start();
    world.quit();
    await world.start();

    expect(toldKeys(world)).toHaveLength(1);
  });

  it('is not repeated when the clock is set back behind it, nor when it comes there again (T5)', async () => {
    const world = worldOf([update(NINE)], NINE);
    await world.start();

    world.now -= 12 * HOUR;
    await everyHour(world, NINE + DAY);
    world.quit();
    await world.start();

    expect(toldKeys(world)).toHaveLength(1);
  });

  it('is not repeated when the clock is set back by a month by mistake, and right again (T5)', async () => {
    const world = worldOf([update(NINE)], NINE + 3 * DAY);
    await world.start();

    world.now -= 30 * DAY;
    await everyHour(world, world.now + 5 * HOUR);
    world.now += 30 * DAY;
    await everyHour(world, world.now + 5 * HOUR);

    expect(toldKeys(world)).toHaveLength(1);
  });

  it('is not skipped when the clock is set forward past it (T5)', async () => {
    const world = worldOf([update(NINE + HOUR)], NINE);
    await world.start();
    world.now += 25 * DAY;
    await world.look('minute');

    expect(toldKeys(world)).toHaveLength(1);
  });

  it('that a clock a month ahead brought too early comes once more on its own day, and then no more (T5)', async () => {
    const world = worldOf([update(NINE + 10 * DAY)], NINE);
    await world.start();
    world.now += 30 * DAY;
    await world.look('minute');
    expect(world.tellings()).toHaveLength(1);

    world.now = NINE + HOUR;
    await everyHour(world, NINE + 10 * DAY - HOUR);
    expect(world.tellings()).toHaveLength(1);
    await everyHour(world, NINE + 40 * DAY);
    expect(world.tellings().map(({ now }) => now)).toEqual([NINE + 30 * DAY, NINE + 10 * DAY]);
  });

  it('does not come again when the machine is taken to the other side of the world (T5)', async () => {
    const world = worldOf([update(NINE)], NINE);
    await world.start();
    for (const zone of ['Etc/GMT-14', 'Etc/GMT+12', 'America/New_York']) {
      world.zone = zone;
      await everyHour(world, world.now + DAY);
    }

    expect(toldKeys(world)).toHaveLength(1);
  });

  it.each([
    ['Europe/Berlin', '2026-03-30T05:59:00Z'],
    ['Europe/Berlin', '2026-10-26T06:59:00Z'],
    ['Pacific/Auckland', '2026-04-05T19:59:00Z'],
    ['Pacific/Auckland', '2026-09-27T18:59:00Z'],
  ])(
    'waits for eight o’clock on the wall, also on the workday after the clocks changed (T6): %s',
    async (zone, justBefore) => {
      const now = Date.parse(justBefore);
      const world = worldOf([update(now - DAY)], now, DEFAULT_REMINDERS);
      world.zone = zone;
      await world.start();
      expect(toldKeys(world)).toEqual([]);

      world.now += MINUTE;
      await world.look('minute');
      expect(toldKeys(world)).toHaveLength(1);
    },
  );

  it.each(['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'])(
    'that waits until a time which that night has twice comes at the first, asked for in any season (T7): %s',
    async (asked) => {
      const quiet = { from: '20:00', until: '02:30' };
      const everyDay = { ...ANY_TIME, quiet };
      // 24 October, before the night in which 02:30 comes twice in Berlin.
      const evening = Date.parse('2026-10-24T16:00:00Z');
      const occurrence = update(Date.parse(asked));
      const world = worldOf([occurrence], Date.parse(asked), everyDay);
      await world.start();
      world.now = evening;
      world.snooze([occurrence.key], 'nextMorning');

      world.now = Date.parse('2026-10-25T00:29:00Z');
      await world.look('minute');
      expect(world.timesTold(occurrence.key)).toBe(1);
      world.now += MINUTE;
      await world.look('minute');
      expect(world.timesTold(occurrence.key)).toBe(2);
    },
  );

  it('that the desktop cannot show is tried once more at the next start or waking, not every minute (T10)', async () => {
    const world = worldOf([update(NINE)], NINE);
    world.shows = false;
    await world.start();
    await everyHour(world, NINE + 5 * HOUR);
    expect(world.tellings()).toHaveLength(1);
    expect(world.app?.state().canNotify).toBe(false);

    await world.look('resume');
    await everyHour(world, NINE + 9 * HOUR);
    world.quit();
    await world.start();
    expect(world.tellings()).toHaveLength(2);
  });

  it('that the desktop could not show is shown at the next start where it can by then (T10)', async () => {
    const world = worldOf([update(NINE)], NINE);
    world.shows = false;
    await world.start();
    world.quit();
    world.shows = true;
    await world.start();
    world.quit();
    await world.start();

    expect(world.tellings().map(({ appeared }) => appeared)).toEqual([false, true]);
  });
});

describe('a power cut while a notice is being shown', () => {
  it('before it appears: it comes at the next start', async () => {
    const world = worldOf([update(NINE)], NINE);
    world.cut = 'before';
    await world.start();
    world.quit();
    await world.start();
    world.quit();
    await world.start();

    expect(world.tellings().map(({ appeared }) => appeared)).toEqual([false, true]);
  });

  it('does not become a notice at every start where showing it is what ends the app', async () => {
    const world = worldOf([update(NINE)], NINE);
    for (let starts = 0; starts < 5; starts += 1) {
      world.cut = 'before';
      await world.start();
      world.quit();
    }

    expect(world.tellings()).toHaveLength(2);
  });
});

describe('what waits', () => {
  it('is told in one notice after days off', async () => {
    const friday = NINE + 4 * DAY;
    const due = [0, 10, 34].map((hours) => update(friday + 11 * HOUR + hours * HOUR, `project-${hours}`));
    const world = worldOf(due, friday + 8 * HOUR, DEFAULT_REMINDERS);
    await world.start();
    await everyHour(world, NINE + 8 * DAY);

    expect(world.tellings().map(({ now, keys }) => [new Date(now).toISOString(), keys.length])).toEqual([
      ['2026-05-18T06:00:00.000Z', 3],
    ]);
  });

  it('is not told at all once it is done', async () => {
    const saturday = NINE + 5 * DAY;
    const due = update(saturday);
    const world = worldOf([due], saturday, DEFAULT_REMINDERS);
    await world.start();
    world.done.add(due.key);
    await everyHour(world, saturday + 4 * DAY);

    expect(toldKeys(world)).toEqual([]);
  });

  it('comes once more after an hour, and only once', async () => {
    const due = update(NINE);
    const world = worldOf([due], NINE);
    await world.start();
    world.snooze([due.key], 'inAnHour');
    world.now += 59 * MINUTE;
    await world.look('minute');
    expect(world.timesTold(due.key)).toBe(1);
    await everyHour(world, NINE + 9 * HOUR);

    expect(world.tellings().map(({ now }) => now - NINE)).toEqual([0, 119 * MINUTE]);
  });

  it('comes though it was put off by a clock that ran a year ahead', async () => {
    const due = update(NINE);
    const world = worldOf([due], NINE + 400 * DAY);
    await world.start();
    world.snooze([due.key], 'inAnHour');
    world.now = NINE;
    await world.look('minute');

    expect(world.timesTold(due.key)).toBe(2);
  });

  it('waits for tomorrow when reminders are paused, and comes then', async () => {
    const due = update(NINE + HOUR);
    const world = worldOf([due], NINE);
    await world.start();
    world.pause();
    expect(world.app?.state().pausedUntil).toBe('2026-05-11T22:00:00.000Z');
    await everyHour(world, NINE + 14 * HOUR);
    expect(toldKeys(world)).toEqual([]);

    await everyHour(world, NINE + 16 * HOUR);
    expect(world.tellings().map(({ now }) => now)).toEqual([NINE + 15 * HOUR]);
    expect(world.app?.state().pausedUntil).toBeNull();
  });

  it('comes at once when the pause is ended', async () => {
    const world = worldOf([update(NINE)], NINE - HOUR);
    await world.start();
    world.pause();
    world.now = NINE;
    await world.goOn();

    expect(toldKeys(world)).toHaveLength(1);
  });
});

describe('what was told', () => {
  it('is forgotten once it has been gone for a hundred days on which the app ran', async () => {
    const due = update(NINE);
    const world = worldOf([due], NINE);
    await world.start();
    world.done.add(due.key);
    for (let day = 1; day <= 102; day += 1) {
      world.now += DAY;
      await world.look('minute');
    }

    expect(world.memory.told).toEqual({});
  });

  it('is known again after a clock that ran years ahead for a moment, with everything done by then', async () => {
    const due = update(NINE);
    const world = worldOf([due], NINE);
    await world.start();
    world.done.add(due.key);
    world.now += 3_000 * DAY;
    await world.look('minute');
    world.now -= 3_000 * DAY;
    world.done.delete(due.key);
    await everyHour(world, NINE + 10 * HOUR);

    expect(world.timesTold(due.key)).toBe(1);
  });

  it('is written when something changes and once a day, not every minute', async () => {
    const world = worldOf([update(NINE)], NINE);
    await world.start();
    const before = world.saves;
    for (let minute = 0; minute < 10 * 60; minute += 1) {
      world.now += MINUTE;
      await world.look('minute');
    }

    expect(world.saves).toBe(before);
  });
});
