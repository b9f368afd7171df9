import { useState } from 'react';
import { dropDraft, keepDraft, readDraft } from '../data/draft.ts';
import type { EntryDraft } from './entryDraft.ts';
import { EMPTY_DRAFT, entryDraft } from './entryDraft.ts';

/** An entry being written; kept with every key, so that leaving the page or closing the app loses nothing. */
export function useEntryDraft(projectId: string) {
  const [draft, setDraft] = useState<EntryDraft>(() => {
    const kept = entryDraft.safeParse(readDraft({ kind: 'entry', projectId }));
    return kept.success ? kept.data : EMPTY_DRAFT;
  });
  return {
    draft,
    isBegun: JSON.stringify(draft) !== JSON.stringify({ ...EMPTY_DRAFT, type: draft.type }),
    change: (changed: Partial<EntryDraft>) => {
      const next = { ...draft, ...changed };
      keepDraft({ kind: 'entry', projectId }, next);
      setDraft(next);
    },
    /** Begins anew, with the same kind of entry. */
    startOver: () => {
      dropDraft({ kind: 'entry', projectId });
      setDraft({ ...EMPTY_DRAFT, type: draft.type });
    },
  };
}
