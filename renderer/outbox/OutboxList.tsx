import { useState } from 'react';
import type { AppError } from '../../shared/contract/appError.ts';
import type { OutboxRow } from '../../shared/contract/outgoing.ts';
import type { MessageOnItsWay } from '../../shared/contract/sending.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import { Button } from '../components/Button.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useNow } from '../data/useNow.ts';
import { receivedDay } from '../disputes/receivedDay.ts';
import { handedBeforeWords } from '../outgoing/handedWords.ts';
import { outcomeWords } from '../sending/outcomeWords.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import styles from './Outbox.module.css';
import { OutboxLink } from './OutboxLink.tsx';
import { useMarkSent } from './useMarkSent.ts';

interface OutboxListProps {
  readonly rows: readonly OutboxRow[];
  /** What was given to the mail server, or waits for it. */
  readonly onTheirWay: readonly MessageOnItsWay[];
  /** Tells what was just said to be sent. */
  readonly tell: (note: string) => void;
}

/** One row for each, with the way to go on with it and, in one click, that it was sent. */
export function OutboxList({ rows, onTheirWay, tell }: OutboxListProps) {
  const say = useSay();
  const [error, setError] = useState<AppError>();
  return (
    <>
      {error !== undefined && <Trouble error={error} />}
      <ul className={styles.list} aria-label={say(($) => $.outbox.title)}>
        {rows.map((row) => (
          <li key={JSON.stringify(row.address)} className={styles.row}>
            <Row
              row={row}
              onItsWay={onTheirWay.find(
                ({ projectId, outgoingId }) => projectId === row.projectId && outgoingId === row.outgoingId,
              )}
              onTrouble={setError}
              tell={tell}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  readonly row: OutboxRow;
  readonly onItsWay: MessageOnItsWay | undefined;
  readonly onTrouble: (error: AppError | undefined) => void;
  readonly tell: (note: string) => void;
}

function Row({ row, onItsWay, onTrouble, tell }: RowProps) {
  const say = useSay();
  const now = useNow();
  const write = useWriter({ timeZone: row.timeZone, currency: 'XXX' });
  const what = say(($) => $.outbox.what, { kind: kindWords(say, row), name: row.called });
  const { markSent, isWaiting } = useMarkSent(row, (result) => {
    onTrouble(result.ok ? undefined : result.error);
    if (result.ok) {
      tell(say(($) => $.outbox.isSent, { what }));
    }
  });
  return (
    <>
      <OutboxLink address={row.address} className={styles.link}>
        <span className={styles.what}>{what}</span>
        <span className={styles.subject}>{row.subject === '' ? row.projectTitle : row.subject}</span>
      </OutboxLink>
      <span className={styles.state}>
        <span>{say(($) => $.outbox.written, { day: receivedDay(write, row.draftedAt, now) })}</span>
        {onItsWay === undefined ? (
          <span>{handedBeforeWords(say, write, row)}</span>
        ) : (
          <OnItsWay message={onItsWay} />
        )}
      </span>
      <Button
        size="small"
        isPending={isWaiting}
        aria-label={say(($) => $.outbox.wasSentAbout, { what })}
        onPress={markSent}
      >
        {say(($) => $.outbox.wasSent)}
      </Button>
    </>
  );
}

function OnItsWay({ message: { state, last } }: { readonly message: MessageOnItsWay }) {
  const say = useSay();
  return (
    <>
      <span className={styles.onItsWay}>{say(($) => $.sending.waiting.inOutbox[state])}</span>
      {last !== undefined && state !== 'uncertain' && (
        <span>{outcomeWords(say, last, 'message').sentence}</span>
      )}
    </>
  );
}

function kindWords(say: Say, { kind }: OutboxRow): string {
  switch (kind) {
    case 'offer':
    case 'agreement':
      return say(($) => $.outbox.kinds[kind]);
    default:
      return say(($) => $.outgoingPage.kinds[kind].name);
  }
}
