import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './ClientWords.module.css';

interface ClientWordsProps {
  readonly children: ReactNode;
  /** `reading`: a whole message. `line`: a quote among other things. */
  readonly size?: 'reading' | 'line';
}

/** A client's own words: this ground and rule are for nothing else. They are shown as they came, breaks and blanks included. */
export function ClientWords({ children, size = 'line' }: ClientWordsProps) {
  return <blockquote className={classes(styles.words, styles[size])}>{children}</blockquote>;
}
