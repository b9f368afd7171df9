import type { ReactNode } from 'react';
import styles from './Notice.module.css';
import type { SignKind } from './Sign.tsx';
import { Sign } from './Sign.tsx';

interface NoticeProps {
  readonly kind: SignKind;
  readonly title: string;
  readonly children?: ReactNode;
}

/** Something to know before reading on: a sign, a sentence, what to do. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div className={styles.notice} role="note">
      <span className={styles.sign}>
        <Sign kind={kind} />
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
    </div>
  );
}
