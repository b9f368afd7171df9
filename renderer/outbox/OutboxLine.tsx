import { IconMailForward } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useAnswer } from '../data/useAnswer.ts';
import { useSay } from '../words/useSay.ts';
import styles from './OutboxLine.module.css';

/** A quiet line that leads to the outbox; there only while something waits in it. */
export function OutboxLine() {
  const say = useSay();
  const outbox = useAnswer('outbox.list');
  if (outbox.status !== 'here' || outbox.value.length === 0) {
    return null;
  }
  return (
    <Link to="/outbox" className={styles.line}>
      <IconMailForward size={18} stroke={1.5} aria-hidden />
      <span className={styles.label}>{say(($) => $.outbox.title)}</span>
      <span className={styles.count}>{outbox.value.length}</span>
    </Link>
  );
}
