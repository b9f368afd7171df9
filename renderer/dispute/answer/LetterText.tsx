import { useId } from 'react';
import { TextArea } from 'react-aria-components';
import type { Language } from '../../../shared/model/basics.ts';
import { Sign } from '../../components/Sign.tsx';
import { useReadOnly } from '../readOnly.ts';
import styles from './LetterText.module.css';

interface LetterTextProps {
  readonly label: string;
  readonly value: string;
  readonly language: Language;
  readonly onChange: (value: string) => void;
  /** What keeps it from going out as it is, as a sentence with what to do. */
  readonly problem?: string | undefined;
}

/** The letter as it reads; there is no box around it, the whole sheet can be written on. */
export function LetterText({ label, value, language, onChange, problem }: LetterTextProps) {
  const problemId = useId();
  return (
    <>
      <TextArea
        className={styles.text}
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : problemId}
        lang={language}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        readOnly={useReadOnly()}
        spellCheck
      />
      {problem !== undefined && (
        <p id={problemId} className={styles.problem} role="alert">
          <span className={styles.problemSign}>
            <Sign kind="needs" />
          </span>
          <span>{problem}</span>
        </p>
      )}
    </>
  );
}
