import type { ReactNode } from 'react';
import styles from './ListColumn.module.css';

interface ListColumnProps {
  /** What the landmark is called. */
  readonly label: string;
  /** Stands in the bar at the top: the way back, for instance. */
  readonly top?: ReactNode;
  /** Stands at the foot and does not scroll. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** The list or path between rail and page. Below 1200 it gives way to the page. */
export function ListColumn({ label, top, foot, children }: ListColumnProps) {
  return (
    <nav className={styles.column} aria-label={label}>
      <div className={styles.top}>{top}</div>
      <div className={styles.body}>{children}</div>
      {foot !== undefined && <div className={styles.foot}>{foot}</div>}
    </nav>
  );
}
