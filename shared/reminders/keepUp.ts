import type { ReminderMemory } from './memory.ts';
import type { Occurrence } from './occurrence.ts';
import { withTold } from './remember.ts';
import { isToldAhead } from './wrongClock.ts';

const DAY_MS = 86_400_000;
/**
 * An occurrence that is not among the open ones is remembered for so many days: by the clock, and also by the days on which the app
 * ran. Those are counted, so no clock, however wrong, makes them pass at once, and what was told is still known when it is right again.
 */
const DAYS_REMEMBERED = 100;

interface Known {
  readonly at: number;
  readonly seenOn: number;
}

/** The memory as a look at the clock finds it, before anything is told; the same one where nothing changed. */
export function keepUp(memory: ReminderMemory, open: readonly Occurrence[], now: number): ReminderMemory {
  const noticed = withTold(memory, (telling) => {
    const isAhead = isToldAhead(telling, now);
    return isAhead === telling.isAhead ? telling : { ...telling, isAhead };
  });
  return dayOfMoment(now) === noticed.lastDay ? noticed : withNewDay(noticed, open, now);
}

function withNewDay(memory: ReminderMemory, open: readonly Occurrence[], now: number): ReminderMemory {
  const daysLived = memory.daysLived + 1;
  const isOpen = new Set(open.map(({ key }) => key));
  const keep = <Value extends Known>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(
      Object.entries(record)
        .map(([key, value]) => [key, isOpen.has(key) ? { ...value, seenOn: daysLived } : value] as const)
        .filter(
          ([, { at, seenOn }]) =>
            daysLived - seenOn <= DAYS_REMEMBERED || now - at <= DAYS_REMEMBERED * DAY_MS,
        ),
    );
  return {
    ...memory,
    told: keep(memory.told),
    snoozed: keep(memory.snoozed),
    daysLived,
    lastDay: dayOfMoment(now),
  };
}

function dayOfMoment(now: number): number {
  return Math.floor(now / DAY_MS);
}
