import { Input, Label, TextField as AriaTextField } from 'react-aria-components';
import styles from './Field.module.css';
import type { FieldNotesProps } from './FieldNotes.tsx';
import { FieldNotes } from './FieldNotes.tsx';

interface PasswordFieldProps extends FieldNotesProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
}

/** One line that nobody can read over a shoulder. */
export function PasswordField({ label, value, onChange, autoFocus, ...notes }: PasswordFieldProps) {
  return (
    <AriaTextField
      className={styles.field}
      type="password"
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      isInvalid={notes.problem !== undefined}
      validationBehavior="aria"
    >
      <Label className={styles.label}>{label}</Label>
      <Input className={styles.input} autoComplete="off" />
      <FieldNotes {...notes} />
    </AriaTextField>
  );
}
