import type { ReactNode } from 'react';
import styles from './ListHeading.module.css';

/** The heading of a list column, with at most one action at its end. */
export function ListHeading({ children, end }: { readonly children: ReactNode; readonly end?: ReactNode }) {
  return (
    <div className={styles.heading}>
      <h2>{children}</h2>
      {end}
    </div>
  );
}
