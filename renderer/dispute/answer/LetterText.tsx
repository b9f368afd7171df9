import { TextArea } from 'react-aria-components';
import type { Language } from '../../../shared/model/basics.ts';
import { useReadOnly } from '../readOnly.ts';
import styles from './LetterText.module.css';

interface LetterTextProps {
  readonly label: string;
  readonly value: string;
  readonly language: Language;
  readonly onChange: (value: string) => void;
}

/** The letter as it reads; there is no box around it, the whole sheet can be written on. */
export function LetterText({ label, value, language, onChange }: LetterTextProps) {
  return (
    <TextArea
      className={styles.text}
      aria-label={label}
      lang={language}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      readOnly={useReadOnly()}
      spellCheck
    />
  );
}
