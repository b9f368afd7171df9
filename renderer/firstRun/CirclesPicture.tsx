import { useSay } from '../words/useSay.ts';
import styles from './CirclesPicture.module.css';

/** Two circles and what they share: the idea of the app, and its mark. */
export function CirclesPicture() {
  const say = useSay();
  return (
    <figure className={styles.figure} role="img" aria-label={say(($) => $.firstRun.picture)}>
      <svg viewBox="0 0 408 280" aria-hidden="true">
        <circle className={styles.circle} cx="139" cy="140" r="138.5" />
        <circle className={styles.circle} cx="269" cy="140" r="138.5" />
        <path className={styles.shared} d="M204 17.7a138.5 138.5 0 0 1 0 244.6 138.5 138.5 0 0 1 0-244.6Z" />
      </svg>
      <span className={styles.you}>{say(($) => $.firstRun.circles.you)}</span>
      <strong className={styles.both}>{say(($) => $.firstRun.circles.both)}</strong>
      <span className={styles.they}>{say(($) => $.firstRun.circles.they)}</span>
    </figure>
  );
}
