import type { ReminderSettings } from '../contract/settings.ts';
import { maySpeak } from './maySpeak.ts';
import type { ReminderMemory } from './memory.ts';
import type { Occurrence } from './occurrence.ts';
import { holds } from './wrongClock.ts';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

interface Situation {
  /** Milliseconds, by the machine's clock. */
  readonly now: number;
  readonly settings: ReminderSettings;
  /** The machine's, IANA. */
  readonly zone: string;
}

/**
 * Which of the open occurrences are to be told now, in the order given: those whose moment has come and that were not told, or were
 * told and snoozed until now. In quiet hours none, and on days off only what was promised for a moment; the others wait for the next look.
 */
export function whatToTell<Item extends Occurrence>(
  open: readonly Item[],
  memory: ReminderMemory,
  { now, settings, zone }: Situation,
): readonly Item[] {
  if (!maySpeak(now, { ...settings, workdays: EVERY_DAY }, zone) || isPaused(memory, now)) {
    return [];
  }
  const isDayOff = !maySpeak(now, settings, zone);
  return open.filter(
    (occurrence) => (!isDayOff || occurrence.isPromised === true) && isOwed(occurrence, memory, now),
  );
}

function isPaused({ paused }: ReminderMemory, now: number): boolean {
  return paused !== null && holds(paused, now);
}

function isOwed({ key, remindAt }: Occurrence, memory: ReminderMemory, now: number): boolean {
  // Asked this way round, a moment that is no number never comes.
  const hasCome = remindAt <= now;
  if (!hasCome) {
    return false;
  }
  const snooze = memory.snoozed[key];
  if (snooze !== undefined) {
    return !holds(snooze, now);
  }
  const telling = memory.told[key];
  return telling === undefined || telling.how === 'again' || telling.isAhead;
}
