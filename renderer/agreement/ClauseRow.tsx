import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classes } from '../components/classes.ts';
import styles from './ClauseRow.module.css';

interface ClauseRowProps {
  readonly number: string;
  readonly title: string;
  readonly summary: string;
  readonly isOpenAtFirst: boolean;
  /** What it holds in full; nothing when the line says it all. */
  readonly children: ReactNode;
}

/** A chapter of the agreement: one line, and its clauses when it is opened. */
export function ClauseRow({ number, title, summary, isOpenAtFirst, children }: ClauseRowProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const hasMore = children !== false && children !== null && children !== undefined;
  const line = (
    <>
      <span className={styles.number}>{number}</span>
      <span className={styles.title}>{title}</span>
      <span className={styles.summary}>
        <span>{summary}</span>
        {hasMore && <IconChevronDown className={styles.chevron} size={14} stroke={1.75} aria-hidden />}
      </span>
    </>
  );
  return (
    <section className={classes(styles.row, isOpen && styles.open)}>
      <h2 className={styles.heading}>
        {hasMore ? (
          <AriaButton
            className={styles.line}
            aria-expanded={isOpen}
            aria-controls={id}
            onPress={() => setOpen(!isOpen)}
          >
            {line}
          </AriaButton>
        ) : (
          <span className={styles.line}>{line}</span>
        )}
      </h2>
      {isOpen && (
        <div id={id} className={styles.body}>
          {children}
        </div>
      )}
    </section>
  );
}
