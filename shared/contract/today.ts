import type { TodayItem } from '../due/todayItem.ts';
import type { Instant } from '../model/instant.ts';

/** What is due, as of a moment, most urgent first; at most two weeks ahead. */
export interface Today {
  readonly asOf: Instant;
  readonly items: readonly TodayItem[];
}
