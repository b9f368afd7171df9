import type { TodayItem } from '../../shared/due/todayItem.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import { numberWord, withCapital } from '../dispute/numberWord.ts';
import { forToday } from './todayGroups.ts';

/** How much today holds, and that the rest can wait; nothing where nothing is due at all. */
export function todaySentence(say: Say, items: readonly TodayItem[]): string {
  const count = forToday(items).length;
  if (count === 0) {
    return items.length === 0 ? '' : say(($) => $.today.lead.none);
  }
  const number = numberWord(say, count);
  return withCapital(
    items.length > count
      ? say(($) => $.today.lead.some, { count, number })
      : say(($) => $.today.lead.only, { count, number }),
  );
}
