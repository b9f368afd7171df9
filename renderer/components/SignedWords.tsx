import type { ReactNode } from 'react';
import type { SignKind } from './Sign.tsx';
import { Sign } from './Sign.tsx';
import styles from './SignedWords.module.css';

/** A sign and its words on one line; longer words wrap beside the sign. */
export function SignedWords({ kind, children }: { readonly kind: SignKind; readonly children: ReactNode }) {
  return (
    <span className={styles.line}>
      <span className={styles.sign}>
        <Sign kind={kind} />
      </span>
      <span>{children}</span>
    </span>
  );
}
