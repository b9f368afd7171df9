import { Link } from '@tanstack/react-router';
import type { DisputeSummary } from '../../shared/contract/answers.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import { classes } from '../components/classes.ts';
import type { SignKind } from '../components/Sign.tsx';
import { Sign } from '../components/Sign.tsx';
import { isAskingUnsaid } from '../data/asking.ts';
import { useNow } from '../data/useNow.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import styles from './DisputeList.module.css';
import { receivedDay } from './receivedDay.ts';

/** One row for each dispute, the last one received first; each leads to its path. */
interface DisputeListProps {
  readonly disputes: readonly DisputeSummary[];
  /** On the page of one client, whose name says nothing new there. */
  readonly isOfOneClient?: boolean;
}

export function DisputeList({ disputes, isOfOneClient = false }: DisputeListProps) {
  const say = useSay();
  const inOrder = disputes.toSorted(
    (one, other) => Date.parse(other.receivedAt) - Date.parse(one.receivedAt),
  );
  return (
    <div className={classes(styles.list, isOfOneClient && styles.ofOne)}>
      <div className={styles.head} aria-hidden="true">
        <span>
          {isOfOneClient
            ? say(($) => $.disputeList.columns.project)
            : say(($) => $.disputeList.columns.client)}
        </span>
        <span>{say(($) => $.disputeList.columns.stands)}</span>
        <span className={styles.amount}>{say(($) => $.disputeList.columns.asks)}</span>
        <span className={styles.received}>{say(($) => $.disputeList.columns.received)}</span>
      </div>
      <ul>
        {inOrder.map((dispute) => (
          <li key={`${dispute.projectId} ${dispute.disputeId}`}>
            <Row dispute={dispute} isOfOneClient={isOfOneClient} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly dispute: DisputeSummary;
  readonly isOfOneClient: boolean;
}

function Row({ dispute, isOfOneClient }: RowProps) {
  const say = useSay();
  const write = useWriter(dispute);
  const now = useNow();
  const { projectId, disputeId, receivedAt } = dispute;
  return (
    <Link
      to="/projects/$projectId/disputes/$disputeId"
      params={{ projectId, disputeId }}
      className={styles.row}
    >
      <span>
        <span className={styles.first}>{isOfOneClient ? dispute.projectTitle : dispute.clientName}</span>
        {!isOfOneClient && <span className={styles.second}>{dispute.projectTitle}</span>}
      </span>
      <span>
        <span className={styles.first}>
          <span className={styles.sign}>
            <Sign kind={signOf(dispute)} />
          </span>
          <span>{stands(say, dispute)}</span>
        </span>
        <span className={styles.second}>{claims(say, dispute)}</span>
      </span>
      <span className={styles.amount}>
        <span className={styles.first}>{asks(say, write, dispute)}</span>
        {dispute.requestedKind === 'full' && (
          <span className={styles.second}>{say(($) => $.disputeList.asksAll)}</span>
        )}
      </span>
      <span className={styles.received}>
        <time className={styles.first} dateTime={receivedAt} title={write.moment(receivedAt)}>
          {receivedDay(write, receivedAt, now)}
        </time>
        <span className={styles.second}>{write.time(receivedAt)}</span>
      </span>
    </Link>
  );
}

function signOf({ claims: count, position }: DisputeSummary): SignKind {
  return count > 0 && (position === 'credit' || position === 'goodwill') ? 'settled' : 'needs';
}

function stands(say: Say, { claims: count, position }: DisputeSummary): string {
  return count === 0 ? say(($) => $.disputeList.noClaims) : say(($) => $.disputeList.positions[position]);
}

function claims(say: Say, { claims: count, hasOffer }: DisputeSummary): string {
  if (count === 0) {
    return '';
  }
  return hasOffer
    ? say(($) => $.disputeList.claimsWithOffer, { count })
    : say(($) => $.disputeList.claims, { count });
}

function asks(say: Say, write: Writer, dispute: DisputeSummary): string {
  const { requestedKind, requested } = dispute;
  if (requestedKind === 'none' && isAskingUnsaid(dispute)) {
    return say(($) => $.disputeList.asksUnsaid);
  }
  return requestedKind === 'none' ? say(($) => $.disputeList.asksNothing) : write.money(requested);
}
