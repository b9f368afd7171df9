import type { DueProject } from '../due/todayItems.ts';
import { todayItems } from '../due/todayItems.ts';
import type { TodayItem } from '../due/todayItem.ts';
import type { Instant } from '../model/instant.ts';
import { moment } from '../model/instant.ts';
import type { Occurrence } from './occurrence.ts';

export interface Reminder extends Occurrence {
  readonly item: TodayItem;
}

/** What the person is reminded of, now or later, most urgent first. A made-up project stands on Today, but it calls nobody. */
export function remindersIn(projects: readonly DueProject[], asOf: Instant): Reminder[] {
  const own = projects.filter(({ isSample }) => !isSample);
  return todayItems(own, asOf, Infinity).flatMap((item) =>
    item.remindAt === undefined ? [] : [{ key: item.key, remindAt: moment(item.remindAt), item }],
  );
}

/** One's own turn, and due today or earlier: what the tray counts. */
export function isForToday({ item }: Reminder): boolean {
  return item.turn === 'yours' && item.daysLeft <= 0;
}
