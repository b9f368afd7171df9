import { useState } from 'react';
import { Input, Label, TextField as AriaTextField } from 'react-aria-components';
import type { Writer } from '../../shared/i18n/writer.ts';
import { minorDigits } from '../../shared/i18n/writer.ts';
import type { Money } from '../../shared/model/money.ts';
import { useSay } from '../words/useSay.ts';
import { amountProblem } from './amountProblem.ts';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import type { FieldNotesProps } from './FieldNotes.tsx';
import { FieldNotes } from './FieldNotes.tsx';
import { readAmount } from './readAmount.ts';

export interface MoneyFieldProps extends FieldNotesProps {
  readonly label: string;
  /** The writer of the project: its currency and the language of the screens. */
  readonly writer: Writer;
  /** In the minor unit; null while nothing, or nothing readable, stands there. */
  readonly value: Money | null;
  readonly onChange: (value: Money | null) => void;
  readonly onBlur?: () => void;
}

/** An amount. What was understood is said back; what could be read in two ways is asked for again, not guessed. */
export function MoneyField({ label, writer, value, onChange, onBlur, hint, problem }: MoneyFieldProps) {
  const say = useSay();
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(true);
  const terms = { language: writer.language, digits: minorDigits(writer.currency) };
  const saved = value === null ? '' : writer.money(value);
  const shown = typed ?? saved;
  const amount = shown.trim() === '' ? undefined : readAmount(shown, terms);
  const told =
    amount?.ok === false && (left || problem !== undefined)
      ? amountProblem(say, writer, shown, amount.error)
      : problem;

  return (
    <AriaTextField
      className={styles.field}
      value={shown}
      onChange={(text) => {
        setTyped(text);
        const read = text.trim() === '' ? undefined : readAmount(text, terms);
        onChange(read?.ok === true ? read.value : null);
      }}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        if (amount?.ok !== false) {
          setTyped(undefined);
        }
        onBlur?.();
      }}
      isInvalid={told !== undefined}
    >
      <Label className={styles.label}>{label}</Label>
      <Input className={classes(styles.input, styles.figures)} inputMode="decimal" autoComplete="off" />
      <FieldNotes
        problem={told}
        hint={
          !left && amount?.ok === true
            ? say(($) => $.fields.amount.understood, { amount: writer.money(amount.value) })
            : hint
        }
      />
    </AriaTextField>
  );
}
