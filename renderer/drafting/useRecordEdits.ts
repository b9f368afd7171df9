import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { useUndo } from '../frame/undo.ts';
import { useSay } from '../words/useSay.ts';
import type { ListPart, RecordOf } from './draftRecords.ts';
import {
  recordsIn,
  withRecordAdded,
  withRecordChanged,
  withRecordRemoved,
  withRecordRestored,
  withRecordShifted,
} from './draftRecords.ts';
import { useDrafting } from './drafting.ts';
import { withTyped } from './typed.ts';
import { fieldKey } from './fieldKey.ts';
import { focusField, focusPlace } from './focusPlace.ts';

/** What can be done to the records of a part; the same object as long as the page is open. */
export interface RecordEdits<Part extends ListPart> {
  /** `field`: typing on in it is one step. */
  readonly change: (id: string, change: Partial<RecordOf<Part>>, field?: string) => void;
  /** What a field says that has to be understood, or what stands in it as long as it is not. */
  readonly read: (
    id: string,
    field: string,
    change: Partial<RecordOf<Part>>,
    typed: string | undefined,
  ) => void;
  /** Adds a record behind another one, at the end without it, and goes there. */
  readonly add: (after?: string) => void;
  readonly remove: (id: string, name: string) => void;
  readonly move: (id: string, by: -1 | 1) => void;
}

interface RecordTerms<Part extends ListPart> {
  readonly part: Part;
  readonly make: () => RecordOf<Part>;
  /** The field to go to in a new record. */
  readonly first: string;
}

export function useRecordEdits<Part extends ListPart>({
  part,
  make,
  first,
}: RecordTerms<Part>): RecordEdits<Part> {
  const say = useSay();
  const { sheet } = useDrafting();
  const { offer } = useUndo();
  return useMemo(
    () => ({
      change: (id, change, field) =>
        sheet.change(
          (draft) => withRecordChanged(draft, part, id, change),
          field === undefined ? undefined : fieldKey(part, id, field),
        ),
      read: (id, field, change, typed) => {
        const key = fieldKey(part, id, field);
        sheet.change((draft) => withTyped(withRecordChanged(draft, part, id, change), key, typed), key);
      },
      add: (after) => {
        const record = make();
        flushSync(() => sheet.change((draft) => withRecordAdded(draft, part, after, record)));
        focusField(fieldKey(part, record.id, first));
      },
      remove: (id, name) => {
        const before = sheet.draft();
        const records = recordsIn(before, part);
        const place = records.findIndex((record) => record.id === id);
        const neighbour = records[place + 1] ?? records[place - 1];
        flushSync(() => sheet.change((draft) => withRecordRemoved(draft, part, id)));
        focusPlace(neighbour === undefined ? { part } : { part, id: neighbour.id, field: first });
        offer({
          said: say(($) => $.drafting.removed, { name }),
          undo: () => {
            flushSync(() => sheet.change((draft) => withRecordRestored(draft, before, part, id)));
            focusField(fieldKey(part, id, first));
          },
        });
      },
      move: (id, by) => {
        const { activeElement } = document;
        flushSync(() => sheet.change((draft) => withRecordShifted(draft, part, id, by)));
        // An element that is put elsewhere lets go of the focus.
        if (activeElement instanceof HTMLElement && activeElement.isConnected) {
          activeElement.focus({ preventScroll: true });
          activeElement.scrollIntoView({ block: 'nearest' });
        }
      },
    }),
    [sheet, part, make, first, say, offer],
  );
}
