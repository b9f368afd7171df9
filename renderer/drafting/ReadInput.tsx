import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { classes } from '../components/classes.ts';
import { Sign } from '../components/Sign.tsx';
import { useTyped } from './drafting.ts';
import type { FieldKey } from './fieldKey.ts';
import { fieldProps } from './fieldKey.ts';
import styles from './Quiet.module.css';

export interface ReadFieldProps<Value> {
  readonly field: FieldKey;
  readonly label: string;
  /** null while nothing, or nothing readable, stands there. */
  readonly value: Value | null;
  /** `typed` is what stands there as long as it cannot be read. */
  readonly onChange: (value: Value | null, typed: string | undefined) => void;
  /** In a sentence: no wider than what stands in it. */
  readonly isInline?: boolean;
}

interface ReadInputProps<Value> extends ReadFieldProps<Value> {
  readonly written: (value: Value) => string;
  readonly read: (text: string) => { readonly value: Value } | { readonly problem: string };
  readonly look: 'figures' | 'day';
  /** A value that moves other things is taken once the field is left, not while it is typed. */
  readonly isTakenWhenLeft?: boolean;
  /** What stands behind the field. */
  readonly end?: ReactNode;
}

/** A field for something that has to be understood. What cannot be read stays as it was typed, with a note once the field is left. */
export function ReadInput<Value extends string | number>(props: ReadInputProps<Value>) {
  const { field, label, value, onChange, written, read, look, isTakenWhenLeft, isInline, end } = props;
  const noteId = useId();
  const typed = useTyped(field);
  const [isIn, setIn] = useState(false);
  // What is being typed is shown as typed, as long as it still says what the draft holds: an undo may have come in between.
  const [own, setOwn] = useState<Own<Value>>();
  const isOwn = own !== undefined && own.value === value && own.typed === typed;
  const saved = value === null ? '' : written(value);
  const shown = isOwn ? own.text : (typed ?? saved);
  const problem = !isIn && typed !== undefined ? problemOf(read(typed)) : undefined;

  const take = (text: string): void => {
    const now = understood(text, read);
    setOwn({ text, ...now });
    onChange(now.value, now.typed);
  };

  return (
    <span className={classes(styles.read, isInline === true && styles.inline)}>
      <span className={styles.box}>
        <input
          {...fieldProps(field)}
          className={classes(styles.field, styles[look])}
          aria-label={label}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : noteId}
          inputMode={look === 'figures' ? 'decimal' : undefined}
          autoComplete="off"
          placeholder=" "
          value={shown}
          onChange={({ target: { value: text } }) => {
            if (isTakenWhenLeft === true && text.trim() !== '') {
              setOwn({ text, value, typed: text });
              onChange(value, text);
            } else {
              take(text);
            }
          }}
          onFocus={() => setIn(true)}
          onBlur={() => {
            setIn(false);
            if (isTakenWhenLeft === true && typed !== undefined) {
              take(typed);
            }
            setOwn(undefined);
          }}
        />
        {end}
      </span>
      {problem !== undefined && (
        <span className={styles.note} id={noteId}>
          <span className={styles.noteSign}>
            <Sign kind="needs" />
          </span>
          <span>{problem}</span>
        </span>
      )}
    </span>
  );
}

interface Own<Value> {
  readonly text: string;
  readonly value: Value | null;
  readonly typed: string | undefined;
}

function understood<Value>(
  text: string,
  read: ReadInputProps<Value>['read'],
): { readonly value: Value | null; readonly typed: string | undefined } {
  if (text.trim() === '') {
    return { value: null, typed: undefined };
  }
  const now = read(text);
  return 'value' in now ? { value: now.value, typed: undefined } : { value: null, typed: text };
}

function problemOf(now: { readonly problem: string } | { readonly value: unknown }): string | undefined {
  return 'problem' in now ? now.problem : undefined;
}
