import { useCallback, useState } from 'react';
import { correctionsIn } from '../../shared/model/effectiveEvents.ts';
import type { CorrectedEntry, ProjectEvent } from '../../shared/model/event.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { whyNotCorrectable } from '../../shared/model/whyNotCorrectable.ts';
import { z } from '../../shared/model/zod.ts';
import { dropDraft, keepDraft, readDraft } from '../data/draft.ts';
import { draftOfEntry, EMPTY_DRAFT, entryDraft } from './entryDraft.ts';

/** A correction that is being written. */
const correctionDraft = z.object({
  corrects: z.string(),
  happened: z.boolean(),
  entry: entryDraft,
  reason: z.string(),
});

export type CorrectionDraft = z.infer<typeof correctionDraft>;

/** A correction being written; kept with every key. Undefined while none is. */
export function useCorrection({ id: projectId, events }: Pick<ProjectFile, 'id' | 'events'>) {
  const [kept, setKept] = useState<CorrectionDraft | undefined>(() => {
    const read = correctionDraft.safeParse(readDraft({ kind: 'correction', projectId }));
    return read.success ? read.data : undefined;
  });
  const index = events.findIndex(({ id }) => id === kept?.corrects);
  // What has been corrected meanwhile, or is no longer there, is not corrected once more.
  const isOpen = kept !== undefined && whyNotCorrectable(events, index) === null && index !== -1;
  const keep = useCallback(
    (draft: CorrectionDraft) => {
      keepDraft({ kind: 'correction', projectId }, draft);
      setKept(draft);
    },
    [projectId],
  );
  // The rows of the timeline hold on to it, and are not drawn anew while the form is typed in.
  const begin = useCallback(
    (corrects: string) => keep({ corrects, happened: true, entry: draftFor(events, corrects), reason: '' }),
    [keep, events],
  );
  return {
    draft: isOpen ? kept : undefined,
    event: isOpen ? events[index] : undefined,
    begin,
    change: (changed: Partial<CorrectionDraft>) => {
      if (kept !== undefined) {
        keep({ ...kept, ...changed });
      }
    },
    putBack: keep,
    end: () => {
      dropDraft({ kind: 'correction', projectId });
      setKept(undefined);
    },
  };
}

/** Begins with what counts by now; where nothing does, with what was there before it was taken back. */
function draftFor(events: readonly ProjectEvent[], corrects: string) {
  const { corrections } = correctionsIn(events);
  for (
    let place: number | undefined = events.findIndex(({ id }) => id === corrects);
    place !== undefined;
    place = corrections.get(place)
  ) {
    const entry = entryIn(events[place]);
    if (entry !== undefined) {
      return draftOfEntry(entry);
    }
  }
  return EMPTY_DRAFT;
}

function entryIn(event: ProjectEvent | undefined): CorrectedEntry | undefined {
  if (event?.type === 'message') {
    return event.instead;
  }
  return event?.type === 'agreementSigned' ? undefined : event;
}
