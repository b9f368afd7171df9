import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './NewProjectPage.module.css';

interface QuestionProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** One of the questions of a page, with the fields that answer it. */
export function Question({ title, lead, children }: QuestionProps) {
  const id = useId();
  return (
    <section className={styles.question} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
