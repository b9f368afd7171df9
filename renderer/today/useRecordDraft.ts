import { z } from '../../shared/model/zod.ts';
import type { TodayItem } from '../../shared/due/todayItem.ts';
import { useTyped } from '../data/useTyped.ts';
import type { EntryDraft } from '../ledger/entryDraft.ts';
import { EMPTY_DRAFT, entryDraft } from '../ledger/entryDraft.ts';
import { recordOf } from './recordOf.ts';

/** What was changed of the entry that a row would record, by the row. */
const recordDraft = z.object({ item: z.string(), entry: entryDraft.nullable() });

/** The entry that a row would record: as it is expected, until something else is typed. */
export function useRecordDraft(item: TodayItem) {
  const { typed, change, drop } = useTyped(
    { kind: 'record', projectId: item.projectId },
    recordDraft,
    (): z.infer<typeof recordDraft> => ({ item: item.key, entry: null }),
  );
  const kept = typed.item === item.key ? typed.entry : null;
  const draft: EntryDraft = kept ?? recordOf(item) ?? EMPTY_DRAFT;
  return {
    draft,
    change: (changed: Partial<EntryDraft>) => change({ item: item.key, entry: { ...draft, ...changed } }),
    drop,
  };
}
