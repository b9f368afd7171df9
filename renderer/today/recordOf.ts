import type { TodayItem } from '../../shared/due/todayItem.ts';
import type { EntryDraft } from '../ledger/entryDraft.ts';
import { EMPTY_DRAFT } from '../ledger/entryDraft.ts';

/** What can be said to have happened, as the entry to record: it happened now and as a whole. Undefined where a row is about words. */
export function recordOf(item: TodayItem): EntryDraft | undefined {
  switch (item.kind) {
    case 'payment':
      return {
        ...EMPTY_DRAFT,
        type: 'paymentReceived',
        amount: item.open,
        instalment: item.instalment,
      };
    case 'duty':
      return { ...EMPTY_DRAFT, type: 'dutyMet', duty: item.duty };
    case 'delivery':
      return {
        ...EMPTY_DRAFT,
        type: 'delivered',
        deliverable: item.deliverable,
        quantity: item.quantity > 1 ? item.quantity - item.delivered : null,
      };
    case 'cure':
      return { ...EMPTY_DRAFT, type: 'delivered', deliverable: item.deliverable };
    case 'acceptance':
      return { ...EMPTY_DRAFT, type: 'accepted', deliverable: item.deliverable };
    default:
      return undefined;
  }
}

/** What can be done from the row itself. Work that was put right is looked at first. */
export function isDoneFromRow({ kind }: TodayItem): boolean {
  return kind === 'payment' || kind === 'duty' || kind === 'delivery' || kind === 'acceptance';
}
