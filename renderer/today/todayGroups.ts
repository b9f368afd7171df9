import type { TodayItem } from '../../shared/due/todayItem.ts';

/** What is due on one day, or what others have to do first; in the order in which it came. */
export interface TodayGroup {
  /** Days from today: 0 holds what is past too. `later`: after a week. `theirs`: nothing to do but wait. */
  readonly when: number | 'later' | 'theirs';
  readonly items: readonly TodayItem[];
}

/** From then on the days of the week come again. */
const WEEK = 7;

/** One group for each day of the week ahead on which something is one's own turn, then what comes later and what waits for others. */
export function todayGroups(items: readonly TodayItem[]): readonly TodayGroup[] {
  const days = new Map<number, TodayItem[]>();
  const later: TodayItem[] = [];
  const theirs: TodayItem[] = [];
  for (const item of items) {
    if (item.turn === 'theirs') {
      theirs.push(item);
      continue;
    }
    if (item.daysLeft >= WEEK) {
      later.push(item);
      continue;
    }
    const when = Math.max(0, item.daysLeft);
    days.set(when, [...(days.get(when) ?? []), item]);
  }
  const yours = [...days].toSorted(([one], [other]) => one - other);
  const groups: readonly TodayGroup[] = [
    ...yours.map(([when, onDay]) => ({ when, items: onDay })),
    { when: 'later', items: later },
    { when: 'theirs', items: theirs },
  ];
  return groups.filter((group) => group.items.length > 0);
}

/** What is one's own turn today, or was before. */
export function forToday(items: readonly TodayItem[]): readonly TodayItem[] {
  return items.filter(({ turn, daysLeft }) => turn === 'yours' && daysLeft <= 0);
}
