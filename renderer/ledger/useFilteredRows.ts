import { useDeferredValue, useMemo } from 'react';
import type { LedgerNames } from '../../shared/explaining/ledgerNames.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import { useSay } from '../words/useSay.ts';
import { entryKind } from './entryKind.ts';
import { folded } from './folded.ts';
import type { LedgerRow } from './ledgerRows.ts';
import type { LedgerSearch } from './ledgerSearch.ts';
import { rowText } from './rowText.ts';

/** The rows of a kind that have all the words in them, each word anywhere. Typing goes on while they are looked for. */
export function useFilteredRows(
  rows: readonly LedgerRow[],
  names: LedgerNames,
  write: Writer,
  { kind, words = '' }: LedgerSearch,
): readonly LedgerRow[] {
  const say = useSay();
  const wanted = useDeferredValue(words);
  const hasWords = wanted.trim() !== '';
  // Ten thousand entries are put into words once and not for every letter that is typed.
  const texts = useMemo(
    () => (hasWords ? rows.map((row) => folded(rowText(say, write, names, row))) : []),
    [hasWords, rows, say, write, names],
  );
  return useMemo(() => {
    const parts = folded(wanted)
      .split(/\s+/)
      .filter((part) => part !== '');
    if (kind === undefined && parts.length === 0) {
      return rows;
    }
    return rows.filter(
      (row, place) =>
        (kind === undefined || entryKind(row) === kind) &&
        parts.every((part) => texts[place]?.includes(part) === true),
    );
  }, [rows, texts, wanted, kind]);
}
