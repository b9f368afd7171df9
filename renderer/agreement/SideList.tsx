import type { ReactNode } from 'react';
import { classes } from '../components/classes.ts';
import type { SignKind } from '../components/Sign.tsx';
import { Sign } from '../components/Sign.tsx';
import styles from './SideList.module.css';

/** A short list at the side of the page, under its own heading. */
export function SideList({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

/** What the rows below it are about. */
export function SideLabel({ children }: { readonly children: ReactNode }) {
  return <li className={styles.label}>{children}</li>;
}

interface SideRowProps {
  readonly sign?: SignKind;
  /** A figure or few words at the end of the row. */
  readonly end?: string | undefined;
  /** `plain` for amounts, `strong` for the one that counts, `quiet` for remarks. */
  readonly endLook?: 'quiet' | 'plain' | 'strong';
  readonly children: ReactNode;
}

export function SideRow({ sign, end, endLook = 'quiet', children }: SideRowProps) {
  return (
    <li className={styles.row}>
      {sign !== undefined && (
        <span className={styles.sign}>
          <Sign kind={sign} />
        </span>
      )}
      <span className={styles.words}>{children}</span>
      {end !== undefined && end !== '' && <span className={classes(styles.end, styles[endLook])}>{end}</span>}
    </li>
  );
}
