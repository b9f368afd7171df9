import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { v7 as newId } from 'uuid';
import type { AgreementDraft } from '../../shared/model/draft.ts';
import { useDrafting } from './drafting.ts';
import type { FieldKey } from './fieldKey.ts';
import { focusField } from './focusPlace.ts';
import type { EditedLines, Line, Selected } from './lineEdits.ts';
import { linesPasted, lineSplit } from './lineEdits.ts';
import { newLine } from './newRecords.ts';
import { withoutRecord, withRecord, withRecordMoved, withRecordsAfter } from './records.ts';

/** What can be done to short lines one below the other; the same object as long as the page is open. */
export interface LineEdits {
  readonly type: (id: string, text: string) => void;
  readonly enter: (id: string, selected: Selected) => void;
  readonly empty: (id: string) => void;
  readonly paste: (id: string, text: string, selected: Selected) => void;
  readonly move: (id: string, by: -1 | 1) => void;
  readonly add: (after?: string) => void;
}

export interface LineTerms {
  readonly linesIn: (draft: AgreementDraft) => readonly Line[];
  readonly withLines: (draft: AgreementDraft, lines: readonly Line[]) => AgreementDraft;
  readonly keyOf: (id: string) => FieldKey;
  /** The button that adds a line, where the focus goes once there is none. */
  readonly addKey: FieldKey;
}

/** Give it terms that stay the same. */
export function useLineEdits({ linesIn, withLines, keyOf, addKey }: LineTerms): LineEdits {
  const { sheet } = useDrafting();
  return useMemo(() => {
    const edit = (change: (lines: readonly Line[]) => readonly Line[], field?: FieldKey): void =>
      sheet.change((draft) => {
        const lines = linesIn(draft);
        const edited = change(lines);
        return edited === lines ? draft : withLines(draft, edited);
      }, field);
    const editAndGo = (change: (lines: readonly Line[]) => EditedLines): void => {
      const { lines, id, cursor } = change(linesIn(sheet.draft()));
      flushSync(() => edit(() => lines));
      focusField(keyOf(id), cursor);
    };
    return {
      type: (id, text) => edit((lines) => withRecord(lines, id, { text }), keyOf(id)),
      enter: (id, selected) => editAndGo((lines) => lineSplit(lines, id, selected, newId)),
      paste: (id, text, selected) => editAndGo((lines) => linesPasted(lines, id, selected, text, newId)),
      empty: (id) => {
        const lines = linesIn(sheet.draft());
        const place = lines.findIndex((line) => line.id === id);
        const next = lines[place - 1] ?? lines[place + 1];
        flushSync(() => edit((now) => withoutRecord(now, id)));
        focusField(next === undefined ? addKey : keyOf(next.id));
      },
      move: (id, by) => {
        flushSync(() => edit((lines) => withRecordMoved(lines, id, by)));
        focusField(keyOf(id));
      },
      add: (after) => {
        const line = newLine();
        flushSync(() => edit((lines) => withRecordsAfter(lines, after, line)));
        focusField(keyOf(line.id));
      },
    };
  }, [sheet, linesIn, withLines, keyOf, addKey]);
}
