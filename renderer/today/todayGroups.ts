import type { TodayItem } from '../../shared/due/todayItem.ts';

/** What is due on one day, or what others have to do first; in the order in which it came. */
export interface TodayGroup {
  /** Days from today: 0 holds what is past too. `theirs`: nothing to do but wait. */
  readonly when: number | 'theirs';
  readonly items: readonly TodayItem[];
}

/** One group for each day on which something is one's own turn, the nearest first, and last what waits for others. */
export function todayGroups(items: readonly TodayItem[]): readonly TodayGroup[] {
  const days = new Map<number, TodayItem[]>();
  const theirs: TodayItem[] = [];
  for (const item of items) {
    if (item.turn === 'theirs') {
      theirs.push(item);
      continue;
    }
    const when = Math.max(0, item.daysLeft);
    days.set(when, [...(days.get(when) ?? []), item]);
  }
  const yours = [...days].toSorted(([one], [other]) => one - other);
  return [
    ...yours.map(([when, onDay]) => ({ when, items: onDay })),
    ...(theirs.length === 0 ? [] : [{ when: 'theirs' as const, items: theirs }]),
  ];
}

/** What is one's own turn today, or was before. */
export function forToday(items: readonly TodayItem[]): readonly TodayItem[] {
  return items.filter(({ turn, daysLeft }) => turn === 'yours' && daysLeft <= 0);
}
