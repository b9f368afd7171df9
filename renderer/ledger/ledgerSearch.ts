import { ENTRY_KINDS } from './entryKind.ts';
import type { EntryKind } from './entryKind.ts';

/** What an address of the timeline can ask for: entries of a kind, with words in them, and one entry to lead to. */
export interface LedgerSearch {
  readonly kind?: EntryKind;
  readonly words?: string;
  readonly entry?: string;
}

/** Reads the search part of an address; what is not understood is left out. */
export function ledgerSearch(search: Record<string, unknown>): LedgerSearch {
  const kind = ENTRY_KINDS.find((known) => known === search.kind);
  // The address writes what looks like a number as one.
  const words = typeof search.words === 'number' ? String(search.words) : search.words;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(typeof words === 'string' && words !== '' ? { words } : {}),
    ...(typeof search.entry === 'string' ? { entry: search.entry } : {}),
  };
}
