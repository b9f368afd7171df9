import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Writer } from '../../shared/i18n/writer.ts';
import { Select } from '../components/Select.tsx';
import { TextField } from '../components/TextField.tsx';
import { useSay } from '../words/useSay.ts';
import { ENTRY_KINDS, entryKind } from './entryKind.ts';
import styles from './LedgerFilter.module.css';
import type { LedgerRow } from './ledgerRows.ts';
import type { LedgerSearch } from './ledgerSearch.ts';

interface LedgerFilterProps {
  readonly projectId: string;
  readonly rows: readonly LedgerRow[];
  readonly shown: number;
  readonly write: Writer;
}

/** Narrows the timeline by kind and by words. Both stand in the address, so that it can be gone back to. */
export function LedgerFilter({ projectId, rows, shown, write }: LedgerFilterProps) {
  const say = useSay();
  const navigate = useNavigate();
  const search = useSearch({ from: '/projects/$projectId/timeline' });
  const [typed, type] = useTyped(search.words ?? '');
  const kinds = new Set(rows.map(entryKind));
  const isNarrowed = search.kind !== undefined || search.words !== undefined;
  const go = ({ kind, words }: LedgerSearch, replace: boolean) =>
    void navigate({
      to: '/projects/$projectId/timeline',
      params: { projectId },
      search: {
        ...(kind === undefined ? {} : { kind }),
        ...(words === undefined || words === '' ? {} : { words }),
      },
      replace,
      resetScroll: false,
    });
  return (
    <search className={styles.filter} aria-label={say(($) => $.ledger.filter.label)}>
      <div className={styles.words}>
        <TextField
          label={say(($) => $.ledger.filter.words)}
          value={typed}
          onChange={(words) => {
            type(words);
            go({ ...search, words }, true);
          }}
        />
      </div>
      <div className={styles.kind}>
        <Select
          label={say(($) => $.ledger.filter.kind)}
          options={(['all', ...ENTRY_KINDS] as const)
            .filter((kind) => kind === 'all' || kind === search.kind || kinds.has(kind))
            .map((id) => ({ id, label: say(($) => $.ledger.filter.kinds[id]) }))}
          value={search.kind ?? 'all'}
          onChange={(kind) => {
            const { words } = search;
            go(kind === 'all' ? { ...(words === undefined ? {} : { words }) } : { ...search, kind }, false);
          }}
        />
      </div>
      <p className={styles.count} role="status">
        {isNarrowed && say(($) => $.ledger.filter.count, { count: shown, all: write.number(rows.length) })}
      </p>
    </search>
  );
}

/** What is being typed, until the address changes by itself: going back brings back what was searched for then. */
function useTyped(inAddress: string): readonly [string, (words: string) => void] {
  const [typed, setTyped] = useState<Typed>({ words: inAddress, seen: inAddress, sent: [] });
  if (inAddress !== typed.seen) {
    // The address comes after the letters: what was sent there itself may be older than what stands in the field by now.
    const own = typed.sent.indexOf(inAddress);
    setTyped(
      own === -1
        ? { words: inAddress, seen: inAddress, sent: [] }
        : { words: typed.words, seen: inAddress, sent: typed.sent.slice(own + 1) },
    );
  }
  return [typed.words, (words) => setTyped({ ...typed, words, sent: [...typed.sent, words] })];
}

interface Typed {
  readonly words: string;
  readonly seen: string;
  readonly sent: readonly string[];
}
