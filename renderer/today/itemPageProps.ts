import type { TodayItem } from '../../shared/due/todayItem.ts';
import type { Recording } from './useRecording.ts';

export type ItemOf<Kind extends TodayItem['kind']> = Extract<TodayItem, { readonly kind: Kind }>;

/** What the page of every kind of row is made of. */
export interface ItemPageProps<Item extends TodayItem = TodayItem> {
  readonly item: Item;
  readonly recording: Recording;
}
