import type { ReactNode } from 'react';
import { ReadHeading } from './ReadHeading.tsx';
import styles from './Reading.module.css';

/** A stretch of a part, under its own heading. */
export function ReadSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section}>
      <ReadHeading>{title}</ReadHeading>
      {children}
    </section>
  );
}
