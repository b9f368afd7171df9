import { useSay } from '../words/useSay.ts';
import styles from './WaitingLines.module.css';

/** Grey strokes where lines will be; they show only when the wait is felt (300 ms). */
export function WaitingLines({ lines = 6 }: { readonly lines?: number }) {
  const say = useSay();
  return (
    <div className={styles.lines} role="status" aria-label={say(($) => $.frame.waiting)}>
      {Array.from({ length: lines }, (_line, place) => (
        <span key={place} className={styles.line} />
      ))}
    </div>
  );
}
