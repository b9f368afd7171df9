import type { ReactNode } from 'react';
import type { DraftPlace } from '../../shared/drafting/draftPlace.ts';
import styles from './Sheet.module.css';

interface SectionProps {
  readonly part: DraftPlace['part'];
  readonly number?: string;
  readonly title: string;
  /** What stands over the columns at the end. */
  readonly columns?: readonly string[];
  readonly children: ReactNode;
}

/** A part of the agreement under its number, as on paper. */
export function Section({ part, number = '', title, columns = [], children }: SectionProps) {
  return (
    <section className={styles.section} data-part={part} aria-labelledby={`part-${part}`}>
      <header className={styles.head}>
        <span className={styles.chapter}>{number}</span>
        <h2 className={styles.title} id={`part-${part}`}>
          {title}
        </h2>
        {columns.map((column, place) => (
          <span key={column} className={place === 1 ? styles.columnEnd : styles.column}>
            {column}
          </span>
        ))}
      </header>
      {children}
    </section>
  );
}
