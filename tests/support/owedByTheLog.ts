import type { LookReason } from '../../electron/reminders/ReminderClock.ts';
import type { ReminderSettings } from '../../shared/contract/settings.ts';
import type { Occurrence } from '../../shared/reminders/occurrence.ts';
import type { Happening, ReminderWorld } from './reminderWorld.ts';
import { DAY } from './reminderWorld.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * What a look is to tell, read off everything that ever happened on the machine: nothing is carried from look to look, nothing is
 * pruned, and the wall clock is the platform's.
 */
export function owedByTheLog(world: ReminderWorld, reason: LookReason): string[] {
  if (!isAwake(world.now, world.settings, world.zone) || isPaused(world)) {
    return [];
  }
  return world
    .open()
    .filter((occurrence) => isOwed(world.happened, occurrence, world.now, isFresh(reason)))
    .map(({ key }) => key);
}

function isAwake(now: number, { notify, quiet, workdays }: ReminderSettings, zone: string): boolean {
  const [weekday = '', time = ''] = onTheWall(now, zone);
  const isQuiet = quiet !== undefined && isBetween(time, quiet.from, quiet.until);
  return notify && workdays.includes(WEEKDAYS.indexOf(weekday) + 1) && !isQuiet;
}

/** `Mon` and `09:05`. */
function onTheWall(now: number, zone: string): string[] {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone === 'Etc/Unknown' ? 'UTC' : zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(zone, format);
  }
  return format.format(now).split(/,? /);
}

function isBetween(time: string, from: string, until: string): boolean {
  if (from === until) {
    return false;
  }
  return from < until ? time >= from && time < until : !(time >= until && time < from);
}

function isPaused({ happened, now }: ReminderWorld): boolean {
  const last = happened.findLast((happening) => happening.kind === 'paused');
  if (last?.kind !== 'paused' || last.until === null) {
    return false;
  }
  return now < last.until && now >= last.now - DAY;
}

function isOwed(
  happened: readonly Happening[],
  { key, remindAt }: Occurrence,
  now: number,
  isFreshLook: boolean,
): boolean {
  if (now < remindAt) {
    return false;
  }
  const at = lastMention(happened, key, happened.length);
  const last = happened[at];
  if (last?.kind === 'snoozed') {
    return now >= last.until || now < last.now - DAY;
  }
  if (last?.kind !== 'told') {
    return true;
  }
  const mayRetry = last.outcome !== 'shown' && !wasRetry(happened, key, at);
  return (
    (mayRetry && (isFreshLook || hasFreshLook(happened, at))) ||
    (now < last.now - DAY && cameBackBefore(happened, at, remindAt))
  );
}

function lastMention(happened: readonly Happening[], key: string, before: number): number {
  for (let at = before - 1; at >= 0; at -= 1) {
    const happening = happened[at];
    if ((happening?.kind === 'told' || happening?.kind === 'snoozed') && happening.keys.includes(key)) {
      return at;
    }
  }
  return -1;
}

function wasRetry(happened: readonly Happening[], key: string, at: number): boolean {
  const beforeAt = lastMention(happened, key, at);
  const before = happened[beforeAt];
  return (
    before?.kind === 'told' &&
    before.outcome !== 'shown' &&
    !wasRetry(happened, key, beforeAt) &&
    hasFreshLook(happened.slice(0, at), beforeAt)
  );
}

function hasFreshLook(happened: readonly Happening[], since: number): boolean {
  return happened
    .slice(since + 1)
    .some((happening) => happening.kind === 'look' && isFresh(happening.reason));
}

/** Whether, ever since the clock last ran where it stood at the telling, a look found it before the moment that was told. */
function cameBackBefore(happened: readonly Happening[], told: number, remindAt: number): boolean {
  const telling = happened[told]?.now ?? 0;
  const looks = happened.slice(told + 1).filter(({ kind }) => kind === 'look');
  const lastRight = looks.findLastIndex(({ now }) => now >= telling - DAY);
  return looks.slice(lastRight + 1).some(({ now }) => now < remindAt);
}

function isFresh(reason: LookReason): boolean {
  return reason === 'start' || reason === 'resume';
}
