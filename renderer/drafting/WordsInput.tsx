import type { ClipboardEvent, KeyboardEvent } from 'react';
import { classes } from '../components/classes.ts';
import type { Selected } from './lineEdits.ts';
import { useDrafting } from './drafting.ts';
import type { FieldKey } from './fieldKey.ts';
import { fieldProps } from './fieldKey.ts';
import styles from './Quiet.module.css';

interface WordsInputProps {
  readonly field: FieldKey;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Without it, Enter goes on to the next field. */
  readonly onEnter?: (selected: Selected) => void;
  /** Backspace where nothing stands any more. */
  readonly onEmptied?: () => void;
  /** More than one line came from the clipboard. */
  readonly onLines?: (text: string, selected: Selected) => void;
  readonly onMove?: (by: -1 | 1) => void;
  /** `title`: the words that count; `small`: what explains them. */
  readonly look?: 'title' | 'small';
  /** Lines may be broken by hand. */
  readonly isLong?: boolean;
}

/** Words that are written on the sheet itself: the field is as high as they are, and seen only where it is empty, pointed at or in use. */
export function WordsInput(props: WordsInputProps) {
  const { field, label, value, onChange, look, isLong = false } = props;
  const { language } = useDrafting();
  return (
    <textarea
      {...fieldProps(field)}
      className={classes(styles.field, styles.words, look !== undefined && styles[look])}
      aria-label={label}
      lang={language}
      rows={1}
      spellCheck
      placeholder=" "
      value={value}
      onChange={(event) => onChange(isLong ? event.target.value : inOneLine(event.target.value))}
      onKeyDown={(event) => followKey(event, props)}
      onPaste={(event) => takeLines(event, props)}
    />
  );
}

function followKey(event: KeyboardEvent<HTMLTextAreaElement>, props: WordsInputProps): void {
  const { value, onEnter, onEmptied, onMove, isLong = false } = props;
  if (event.nativeEvent.isComposing) {
    return;
  }
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown') && onMove !== undefined) {
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  } else if (event.key === 'Enter' && !event.shiftKey && !isLong) {
    event.preventDefault();
    onEnter?.(selectedIn(event.currentTarget));
  } else if (event.key === 'Backspace' && value === '' && onEmptied !== undefined) {
    event.preventDefault();
    onEmptied();
  }
}

function takeLines(event: ClipboardEvent<HTMLTextAreaElement>, { onLines }: WordsInputProps): void {
  const text = event.clipboardData.getData('text/plain');
  if (onLines !== undefined && /[\r\n]/u.test(text.trim())) {
    event.preventDefault();
    onLines(text, selectedIn(event.currentTarget));
  }
}

function selectedIn({ selectionStart, selectionEnd }: HTMLTextAreaElement): Selected {
  return { start: selectionStart, end: selectionEnd };
}

function inOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/gu, ' ');
}
