import type { ReactNode } from 'react';
import { FieldError, Text } from 'react-aria-components';
import styles from './Field.module.css';
import { Sign } from './Sign.tsx';

export interface FieldNotesProps {
  readonly hint?: ReactNode;
  /** What is missing or does not fit, as a sentence with what to do; shown instead of the hint. */
  readonly problem?: string | undefined;
}

/** What stands below a field; readers hear it with the field. */
export function FieldNotes({ hint, problem }: FieldNotesProps) {
  if (problem !== undefined) {
    return (
      <FieldError className={styles.problem}>
        <span className={styles.problemSign}>
          <Sign kind="needs" />
        </span>
        <span>{problem}</span>
      </FieldError>
    );
  }
  return hint === undefined ? null : (
    <Text slot="description" className={styles.hint}>
      {hint}
    </Text>
  );
}
