import styles from './Mark.module.css';

/** Two circles and what they share. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
      <path className={styles.shared} d="M12 2.1a7 7 0 0 1 0 11.8 7 7 0 0 1 0-11.8Z" />
      <circle className={styles.circle} cx="8" cy="8" r="7" />
      <circle className={styles.circle} cx="16" cy="8" r="7" />
    </svg>
  );
}
