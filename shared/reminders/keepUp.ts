import type { ReminderMemory } from './memory.ts';
import type { Occurrence } from './occurrence.ts';
import { withTold } from './remember.ts';
import { isToldAheadOf } from './wrongClock.ts';

const DAY_MS = 86_400_000;
/**
 * For so many days on which the app ran, an occurrence that is not among the open ones is remembered. They are counted and not told
 * from dates: no clock, however wrong, makes them pass at once, so what was told is still known when the clock is right again.
 */
const DAYS_REMEMBERED = 100;

/** The memory after a look at the clock; the same one where nothing changed. */
export function keepUp(memory: ReminderMemory, open: readonly Occurrence[], now: number): ReminderMemory {
  const noticed = withTold(memory, (telling) => {
    const isAhead = isToldAheadOf(telling, now);
    return isAhead === telling.isAhead ? telling : { ...telling, isAhead };
  });
  const day = Math.floor(now / DAY_MS);
  return day === noticed.lastDay ? noticed : withNewDay(noticed, open, day);
}

function withNewDay(memory: ReminderMemory, open: readonly Occurrence[], day: number): ReminderMemory {
  const daysLived = memory.daysLived + 1;
  const isOpen = new Set(open.map(({ key }) => key));
  const keep = <Value extends { readonly seenOn: number }>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(
      Object.entries(record)
        .map(([key, value]) => [key, isOpen.has(key) ? { ...value, seenOn: daysLived } : value] as const)
        .filter(([, { seenOn }]) => daysLived - seenOn <= DAYS_REMEMBERED),
    );
  return {
    ...memory,
    told: keep(memory.told),
    snoozed: keep(memory.snoozed),
    daysLived,
    lastDay: day,
  };
}
