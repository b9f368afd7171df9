import type { ReactNode } from 'react';
import { classes } from '../components/classes.ts';
import styles from './ListColumn.module.css';

interface ListColumnProps {
  /** What the landmark is called. */
  readonly label: string;
  /** Stands in the bar at the top: the way back, for instance. */
  readonly top?: ReactNode;
  /** Stands at the foot and does not scroll. */
  readonly foot?: ReactNode;
  /** `wide`: its rows are sentences. */
  readonly width?: 'normal' | 'wide';
  readonly children: ReactNode;
}

/** The list or path between rail and page. Below 1200 it gives way to the page. */
export function ListColumn({ label, top, foot, width = 'normal', children }: ListColumnProps) {
  return (
    <nav className={classes(styles.column, width === 'wide' && styles.wide)} aria-label={label}>
      <div className={styles.top}>{top}</div>
      <div className={styles.body}>{children}</div>
      {foot !== undefined && <div className={styles.foot}>{foot}</div>}
    </nav>
  );
}
