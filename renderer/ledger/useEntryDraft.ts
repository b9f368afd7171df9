import { useState } from 'react';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { dropDraft, keepDraft, readDraft } from '../data/draft.ts';
import type { EntryDraft } from './entryDraft.ts';
import { EMPTY_DRAFT, entryDraft, entryTypesFor } from './entryDraft.ts';

/** An entry being written; kept with every key, so that leaving the page or closing the app loses nothing. */
export function useEntryDraft(project: ProjectFile) {
  const projectId = project.id;
  const [kept, setDraft] = useState<EntryDraft>(() => {
    const read = entryDraft.safeParse(readDraft({ kind: 'entry', projectId }));
    return read.success ? read.data : EMPTY_DRAFT;
  });
  const types = entryTypesFor(project);
  const draft = types.includes(kept.type) ? kept : { ...kept, type: types[0] ?? kept.type };
  const [beginnings, setBeginnings] = useState(0);
  return {
    draft,
    /** Another number for each new beginning, for what the fields themselves remember. */
    beginnings,
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
      setBeginnings(beginnings + 1);
    },
  };
}
