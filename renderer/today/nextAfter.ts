import type { TodayItem } from '../../shared/due/todayItem.ts';
import { forToday } from './todayGroups.ts';

/**
 * What to turn to once a row is gone from the list: what is for today and stood behind it, else what is for today and stood before
 * it; undefined when nothing is left for today.
 */
export function nextAfter(
  gone: string,
  before: readonly TodayItem[],
  left: readonly TodayItem[],
): TodayItem | undefined {
  const today = forToday(left);
  const place = before.findIndex(({ key }) => key === gone);
  const behind = new Set(before.slice(place + 1).map(({ key }) => key));
  return today.find(({ key }) => behind.has(key)) ?? today[0];
}
