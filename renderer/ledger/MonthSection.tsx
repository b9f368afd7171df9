import { Link } from '@tanstack/react-router';
import { memo, useId } from 'react';
import type { Writer } from '../../shared/i18n/writer.ts';
import { ClientWords } from '../components/ClientWords.tsx';
import { useSay } from '../words/useSay.ts';
import { entryWords } from './entryWords.ts';
import type { LedgerNames } from './ledgerNames.ts';
import type { LedgerMonth, LedgerRow } from './ledgerRows.ts';
import styles from './MonthSection.module.css';

interface MonthSectionProps {
  readonly projectId: string;
  readonly month: LedgerMonth;
  readonly names: LedgerNames;
  readonly write: Writer;
}

/** About the height of a row, for months that have not been laid out yet. */
const ROW_HEIGHT = 38;

/** The entries of a month. Months far off the screen are not laid out (content-visibility). */
export function MonthSection({ projectId, month: { month, rows }, names, write }: MonthSectionProps) {
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
          <Row
            key={row.key}
            projectId={projectId}
            row={row}
            isFirstOfDay={rows[place - 1]?.day !== row.day}
            names={names}
            write={write}
          />
        ))}
      </ol>
    </section>
  );
}

interface RowProps {
  readonly projectId: string;
  readonly row: LedgerRow;
  readonly isFirstOfDay: boolean;
  readonly names: LedgerNames;
  readonly write: Writer;
}

const Row = memo(function Row({ projectId, row, isFirstOfDay, names, write }: RowProps) {
  return (
    <li className={styles.row}>
      <time className={styles.day} dateTime={row.at} title={write.moment(row.at)}>
        <span className={isFirstOfDay ? undefined : styles.again}>{write.day(row.day)}</span>
      </time>
      <span className={styles.time}>{write.time(row.at)}</span>
      <div className={styles.what}>
        <What projectId={projectId} row={row} names={names} write={write} />
      </div>
    </li>
  );
});

function What({ projectId, row, names, write }: Omit<RowProps, 'isFirstOfDay'>) {
  const say = useSay();
  switch (row.kind) {
    case 'signed':
      return <p>{say(($) => $.ledger.entries.agreementSigned, { version: row.version })}</p>;
    case 'complaint':
      return (
        <p className={styles.line}>
          <span>
            {say(($) => $.ledger.entries.complaint, {
              channel: say(($) => $.ledger.entries.channels[row.dispute.channel]),
            })}
          </span>
          <Link
            className={styles.open}
            to="/projects/$projectId/disputes/$disputeId"
            params={{ projectId, disputeId: row.dispute.id }}
          >
            {say(($) => $.ledger.entries.openComplaint)}
          </Link>
        </p>
      );
    case 'event': {
      const { what, aside, amount, message } = entryWords(say, write, names, row.event);
      return (
        <>
          <p className={styles.line}>
            <span>
              {what}
              {aside !== undefined && <span className={styles.aside}>{aside}</span>}
            </span>
            {amount !== undefined && <span className={styles.amount}>{amount}</span>}
          </p>
          {message?.from === 'client' && <ClientWords>{message.text}</ClientWords>}
          {message?.from === 'freelancer' && <p className={styles.mine}>{message.text}</p>}
          {row.event.note !== undefined && <p className={styles.note}>{row.event.note}</p>}
        </>
      );
    }
  }
}
