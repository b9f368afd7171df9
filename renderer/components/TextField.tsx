import type { Ref } from 'react';
import { Input, Label, TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import type { FieldNotesProps } from './FieldNotes.tsx';
import { FieldNotes } from './FieldNotes.tsx';

export interface TextFieldProps extends FieldNotesProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  /** The language of the words, where it is not that of the screens. */
  readonly lang?: string;
  readonly autoFocus?: boolean;
}

interface OneLineProps extends TextFieldProps {
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One line of words. */
export function TextField({
  label,
  value,
  onChange,
  onBlur,
  lang,
  autoFocus,
  inputRef,
  ...notes
}: OneLineProps) {
  return (
    <AriaTextField
      className={styles.field}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      autoFocus={autoFocus}
      isInvalid={notes.problem !== undefined}
    >
      <Label className={styles.label}>{label}</Label>
      <Input ref={inputRef} className={styles.input} lang={lang} autoComplete="off" />
      <FieldNotes {...notes} />
    </AriaTextField>
  );
}

export interface TextAreaProps extends TextFieldProps {
  readonly rows?: number;
  /** `reading`: long words, at reading size. */
  readonly size?: 'normal' | 'reading';
}

/** Several lines of words. */
export function TextArea({
  label,
  value,
  onChange,
  onBlur,
  lang,
  autoFocus,
  rows = 3,
  size = 'normal',
  ...notes
}: TextAreaProps) {
  return (
    <AriaTextField
      className={styles.field}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      autoFocus={autoFocus}
      isInvalid={notes.problem !== undefined}
    >
      <Label className={styles.label}>{label}</Label>
      <AriaTextArea
        className={classes(styles.input, styles.area, size === 'reading' && styles.reading)}
        lang={lang}
        rows={rows}
      />
      <FieldNotes {...notes} />
    </AriaTextField>
  );
}
