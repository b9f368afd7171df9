import { useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { signedAt } from '../../shared/agreements/inForce.ts';
import type { LedgerNames } from '../../shared/explaining/ledgerNames.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
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
  const months = useMemo(() => monthsOf(filtered), [filtered]);
  // Years of entries are made ready after the page is there, without holding up what is typed.
  const shownMonths = useDeferredValue(months, months.slice(0, MONTHS_AT_ONCE));
  if (rows.length === 0) {
    return <NothingYet project={project} />;
  }
  return (
    <>
      {rows.length > FEW && (
        <LedgerFilter projectId={project.id} rows={rows} shown={filtered.length} write={write} />
      )}
      {filtered.length === 0 && <NothingFits projectId={project.id} />}
      {shownMonths.map((month) => (
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
    </>
  );
}

const MONTHS_AT_ONCE = 3;

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
