import type { Outcome } from '../../shared/rulebook/assessment.ts';
import { assertNever } from '../../shared/assertNever.ts';
import { classes } from './classes.ts';
import styles from './Sign.module.css';

export type SignKind = 'settled' | 'needs' | 'risk' | 'waiting';

/** One of the four signs. A word always stands beside it, so it is silent itself. */
export function Sign({ kind }: { readonly kind: SignKind }) {
  return (
    <svg className={classes(styles.sign, styles[kind])} viewBox="0 0 14 14" aria-hidden="true">
      {shapeOf(kind)}
    </svg>
  );
}

function shapeOf(kind: SignKind) {
  switch (kind) {
    case 'settled':
      return <path d="M1.5 7.6 5.2 11.2 12.5 3" fill="none" stroke="currentColor" strokeWidth="1.8" />;
    case 'needs':
      return <circle cx="7" cy="7" r="4.5" fill="currentColor" />;
    case 'risk':
      return <path d="M7 1.4 12.6 7 7 12.6 1.4 7Z" fill="currentColor" />;
    case 'waiting':
      return <circle cx="7" cy="7" r="4.1" fill="none" stroke="currentColor" strokeWidth="1.8" />;
    default:
      return assertNever(kind);
  }
}

/** The disc of a finding, without colour and so without blame: full, half, empty, or dashed while it is open. */
export function OutcomeDisc({ outcome }: { readonly outcome: Outcome }) {
  return (
    <svg className={styles.disc} viewBox="0 0 14 14" aria-hidden="true">
      {discOf(outcome)}
    </svg>
  );
}

function discOf(outcome: Outcome) {
  const ring = <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />;
  switch (outcome) {
    case 'upheld':
      return <circle cx="7" cy="7" r="6.75" fill="currentColor" />;
    case 'partly':
      return (
        <>
          {ring}
          <path d="M7 1v12A6 6 0 0 1 7 1Z" fill="currentColor" />
        </>
      );
    case 'declined':
      return ring;
    case 'clarify':
      return (
        <circle
          cx="7"
          cy="7"
          r="6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray="2.6 2.1"
        />
      );
    default:
      return assertNever(outcome);
  }
}
