import type { ReactNode } from 'react';
import styles from './AtTop.module.css';

/** What has to be known before anything else on the page. */
export function AtTop({ children }: { readonly children: ReactNode }) {
  return <div className={styles.top}>{children}</div>;
}
