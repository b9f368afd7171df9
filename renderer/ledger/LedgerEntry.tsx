import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { LedgerNames } from '../../shared/explaining/ledgerNames.ts';
import { entryWords } from '../../shared/explaining/entryWords.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { toldLater } from '../../shared/outgoing/toldLater.ts';
import { citedProps } from '../agreement/cited.ts';
import { classes } from '../components/classes.ts';
import { ClientWords } from '../components/ClientWords.tsx';
import { useSay } from '../words/useSay.ts';
import { EntryLink } from './EntryLink.tsx';
import type { LedgerRow } from './ledgerRows.ts';
import styles from './LedgerEntry.module.css';
import type { RowActions } from './rowActions.ts';
import { TalkAction } from './TalkAction.tsx';

interface LedgerEntryProps {
  readonly projectId: string;
  readonly row: LedgerRow;
  readonly isFirstOfDay: boolean;
  readonly names: LedgerNames;
  readonly write: Writer;
  readonly isCited: boolean;
  readonly actions: RowActions | undefined;
}

/** One thing that happened, at its day and time. What no longer counts stays, and says so. */
export const LedgerEntry = memo(function LedgerEntry({ isFirstOfDay, isCited, ...props }: LedgerEntryProps) {
  const { row, write } = props;
  return (
    <li className={styles.row} {...citedProps(isCited)}>
      <time className={styles.day} dateTime={row.at} title={write.moment(row.at)}>
        <span className={isFirstOfDay ? undefined : styles.again}>{write.day(row.day)}</span>
      </time>
      <span className={styles.time}>{write.time(row.at)}</span>
      <div className={styles.what}>
        <What {...props} />
      </div>
    </li>
  );
});

type WhatProps = Omit<LedgerEntryProps, 'isFirstOfDay' | 'isCited'>;

function What({ projectId, row, ...rest }: WhatProps) {
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
    case 'event':
      return <EventEntry projectId={projectId} row={row} {...rest} />;
  }
}

function EventEntry({
  projectId,
  row: { event, correctedBy, corrects, canBeCorrected },
  names,
  write,
  actions,
}: Omit<WhatProps, 'row'> & { readonly row: Extract<LedgerRow, { kind: 'event' }> }) {
  const say = useSay();
  const { what, aside, amount, message } = entryWords(say, write, names, event);
  const later = toldLater(event);
  const day = (at: Instant) => write.day(write.dayOf(at));
  return (
    <>
      <p className={styles.line}>
        <span>
          <span className={classes(correctedBy !== undefined && styles.struck)}>{what}</span>
          {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        </span>
        <span className={styles.end}>
          {canBeCorrected && actions !== undefined && (
            <button
              type="button"
              className={styles.action}
              aria-label={`${say(($) => $.ledger.entries.correct)} ${what}`}
              onClick={() => actions.correct(event.id)}
            >
              {say(($) => $.ledger.entries.correct)}
            </button>
          )}
          {amount !== undefined && (
            <span className={classes(styles.amount, correctedBy !== undefined && styles.struck)}>
              {amount}
            </span>
          )}
        </span>
      </p>
      {message?.from === 'client' && <ClientWords>{message.text}</ClientWords>}
      {message?.from === 'freelancer' && <p className={styles.mine}>{message.text}</p>}
      {message?.from === 'note' && <p className={styles.note}>{message.text}</p>}
      {later !== undefined && (
        <p className={styles.note}>
          {say(($) => $.ledger.entries.recorded, { moment: write.moment(later) })}
        </p>
      )}
      {event.note !== undefined && <p className={styles.note}>{event.note}</p>}
      {correctedBy !== undefined && (
        <p className={styles.note}>
          {say(($) => $.ledger.entries.wasCorrected, { day: day(correctedBy.at) })}{' '}
          <EntryLink projectId={projectId} event={correctedBy.id}>
            {say(($) => $.ledger.entries.toCorrection)}
          </EntryLink>
        </p>
      )}
      {corrects !== undefined && (
        <p className={styles.note}>
          {say(($) => $.ledger.entries.corrects, {
            what: entryWords(say, write, names, corrects).what,
            day: day(corrects.at),
          })}{' '}
          <EntryLink projectId={projectId} event={corrects.id}>
            {say(($) => $.ledger.entries.toCorrected)}
          </EntryLink>
        </p>
      )}
      {event.type === 'message' && event.purpose === undefined && actions !== undefined && (
        <TalkAction projectId={projectId} message={event} isKept={actions.talkedAbout.has(event.id)} />
      )}
    </>
  );
}
