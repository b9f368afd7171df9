import { memo, useId } from 'react';
import type { LedgerNames } from '../../shared/explaining/ledgerNames.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { LedgerMonth } from './ledgerRows.ts';
import { LedgerEntry } from './LedgerEntry.tsx';
import styles from './MonthSection.module.css';
import type { RowActions } from './rowActions.ts';

interface MonthSectionProps {
  readonly projectId: string;
  readonly month: LedgerMonth;
  readonly names: LedgerNames;
  readonly write: Writer;
  /** The entry that the address leads to. */
  readonly cited: string | undefined;
  /** None where nothing can be added to the project. */
  readonly actions: RowActions | undefined;
}

/** About the height of a row, for months that have not been laid out yet. */
const ROW_HEIGHT = 38;

/** The entries of a month. Months far off the screen are not laid out (content-visibility). */
export const MonthSection = memo(function MonthSection({
  projectId,
  month: { month, rows },
  names,
  write,
  cited,
  actions,
}: MonthSectionProps) {
  const id = useId();
  return (
    <section
      className={styles.month}
      style={{ containIntrinsicSize: `auto ${ROW_HEIGHT * (rows.length + 1)}px` }}
      aria-labelledby={id}
    >
      <h2 id={id} className={styles.name}>
        {write.monthWithYear(month)}
      </h2>
      <ol>
        {rows.map((row, place) => (
          <LedgerEntry
            key={row.key}
            projectId={projectId}
            row={row}
            isFirstOfDay={rows[place - 1]?.day !== row.day}
            names={names}
            write={write}
            isCited={row.kind === 'event' && row.event.id === cited}
            actions={actions}
          />
        ))}
      </ol>
    </section>
  );
});
