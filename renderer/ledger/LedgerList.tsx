import { useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { signedAt } from '../../shared/agreements/inForce.ts';
import type { LedgerNames } from '../../shared/explaining/ledgerNames.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { Button } from '../components/Button.tsx';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { useSay } from '../words/useSay.ts';
import styles from './Ledger.module.css';
import { LedgerFilter } from './LedgerFilter.tsx';
import type { LedgerRow } from './ledgerRows.ts';
import { monthsOf } from './ledgerRows.ts';
import { MonthSection } from './MonthSection.tsx';
import type { RowActions } from './rowActions.ts';
import { useFilteredRows } from './useFilteredRows.ts';

interface LedgerListProps {
  readonly project: ProjectFile;
  readonly rows: readonly LedgerRow[];
  readonly names: LedgerNames;
  readonly write: Writer;
  readonly actions: RowActions | undefined;
}

/** The entries by months, and what they are narrowed to. */
export function LedgerList({ project, rows, names, write, actions }: LedgerListProps) {
  const search = useSearch({ from: '/projects/$projectId/timeline' });
  const filtered = useFilteredRows(rows, names, write, search);
  const [limit, setLimit] = useState(AT_ONCE);
  const cited = filtered.findIndex((row) => row.kind === 'event' && row.event.id === search.entry);
  const most = Math.max(limit, cited + 1);
  const months = useMemo(() => monthsOf(filtered.slice(0, most)), [filtered, most]);
  if (rows.length === 0) {
    return <NothingYet project={project} />;
  }
  return (
    <>
      {rows.length > FEW && (
        <LedgerFilter projectId={project.id} rows={rows} shown={filtered.length} write={write} />
      )}
      {filtered.length === 0 && <NothingFits projectId={project.id} />}
      {months.map((month) => (
        <MonthSection
          key={month.month}
          projectId={project.id}
          month={month}
          names={names}
          write={write}
          cited={isIn(month.rows, search.entry) ? search.entry : undefined}
          actions={actions}
        />
      ))}
      {filtered.length > most && <Earlier onWanted={() => setLimit(most + AT_ONCE)} />}
    </>
  );
}

/** Years of entries come a few hundred at a time: that many are there at once, whatever is typed. */
const AT_ONCE = 200;

/** Brings the entries before, as soon as one comes near the end or asks for them. */
function Earlier({ onWanted }: { readonly onWanted: () => void }) {
  const say = useSay();
  const bring = useEffectEvent(onWanted);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) {
          bring();
        }
      },
      { rootMargin: '600px' },
    );
    if (end.current !== null) {
      observer.observe(end.current);
    }
    return () => observer.disconnect();
  });
  return (
    <div ref={end}>
      <Button size="small" onPress={onWanted}>
        {say(($) => $.ledger.earlier)}
      </Button>
    </div>
  );
}

/** This many are seen at a glance. */
const FEW = 5;

/** So that only the month with the entry is drawn anew when the address leads to it. */
function isIn(rows: readonly LedgerRow[], event: string | undefined): boolean {
  return event !== undefined && rows.some((row) => row.kind === 'event' && row.event.id === event);
}

function NothingYet({ project: { agreements } }: { readonly project: ProjectFile }) {
  const say = useSay();
  const isSigned = agreements.some((version) => signedAt(version) !== undefined);
  return (
    <div className={styles.none}>
      <h2>{say(($) => $.ledger.none.title)}</h2>
      <p>{isSigned ? say(($) => $.ledger.none.text) : say(($) => $.ledger.none.unsigned)}</p>
    </div>
  );
}

function NothingFits({ projectId }: { readonly projectId: string }) {
  const say = useSay();
  return (
    <div className={styles.none}>
      <h2>{say(($) => $.ledger.filter.none)}</h2>
      <p>{say(($) => $.ledger.filter.noneWhat)}</p>
      <div>
        <ButtonLink size="small" to="/projects/$projectId/timeline" params={{ projectId }} search={{}}>
          {say(($) => $.ledger.filter.showAll)}
        </ButtonLink>
      </div>
    </div>
  );
}
