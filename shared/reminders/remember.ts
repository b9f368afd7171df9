import type { ReminderMemory, Telling } from './memory.ts';
import type { Occurrence } from './occurrence.ts';

/** Before a notice is shown: if the app ends in between, the next start tries once more. */
export function rememberTelling(
  memory: ReminderMemory,
  items: readonly Occurrence[],
  now: number,
): ReminderMemory {
  const told = { ...memory.told };
  for (const { key, remindAt } of items) {
    const how = told[key]?.how === 'again' ? 'inApp' : 'notShown';
    told[key] = { at: now, remindAt, how, isAhead: false, seenOn: memory.daysLived };
  }
  return { ...memory, told, snoozed: without(memory.snoozed, new Set(items.map(({ key }) => key))) };
}

/** Once the system has shown it. */
export function rememberShown(memory: ReminderMemory, keys: readonly string[]): ReminderMemory {
  return withTold(memory, (telling, key) => (keys.includes(key) ? { ...telling, how: 'shown' } : telling));
}

/** Starting and waking are moments at which what could not be shown may be tried once more. */
export function hopeAgain(memory: ReminderMemory): ReminderMemory {
  return withTold(memory, (telling) => (telling.how === 'notShown' ? { ...telling, how: 'again' } : telling));
}

/** Who puts something off has seen it. */
export function rememberSnooze(
  memory: ReminderMemory,
  keys: readonly string[],
  { now, until }: { readonly now: number; readonly until: number },
): ReminderMemory {
  const waits = keys.map((key) => [key, { at: now, until, seenOn: memory.daysLived }] as const);
  const seen = rememberShown(memory, keys);
  return { ...seen, snoozed: { ...seen.snoozed, ...Object.fromEntries(waits) } };
}

/** The same memory where nothing changes, so that nothing needs to be saved. */
export function withTold(
  memory: ReminderMemory,
  change: (telling: Telling, key: string) => Telling,
): ReminderMemory {
  let told: Record<string, Telling> | undefined;
  for (const [key, telling] of Object.entries(memory.told)) {
    const changed = change(telling, key);
    if (changed !== telling) {
      told ??= { ...memory.told };
      told[key] = changed;
    }
  }
  return told === undefined ? memory : { ...memory, told };
}

export function without<Value>(
  record: Readonly<Record<string, Value>>,
  keys: ReadonlySet<string>,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.has(key)));
}
