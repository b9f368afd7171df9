import type { ReactNode } from 'react';
import { useSay } from '../words/useSay.ts';
import styles from './GoneOut.module.css';

interface GoneOutProps {
  /** How it was handed over. */
  readonly how: string;
  /** When it was sent, to be changed. */
  readonly moment: ReactNode;
}

/** The calm question after a message was handed over, in the foot: has it gone out, and when. */
export function GoneOut({ how, moment }: GoneOutProps) {
  const say = useSay();
  return (
    <span className={styles.asks}>
      <span role="status">
        {how} <strong>{say(($) => $.outgoingPage.foot.question)}</strong>
      </span>{' '}
      <span className={styles.moment}>
        {say(($) => $.outgoingPage.foot.sentAt)} {moment}
      </span>
    </span>
  );
}
