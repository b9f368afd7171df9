import { useState } from 'react';
import { Input, Label, TextField as AriaTextField } from 'react-aria-components';
import { useSay } from '../words/useSay.ts';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import type { FieldNotesProps } from './FieldNotes.tsx';
import { FieldNotes } from './FieldNotes.tsx';

export interface QuantityFieldProps extends FieldNotesProps {
  readonly label: string;
  /** null while nothing, or nothing that fits, stands there. */
  readonly value: number | null;
  /** `isUnclear`: something stands there that does not fit. */
  readonly onChange: (value: number | null, isUnclear: boolean) => void;
  readonly least?: number;
  readonly most?: number;
}

/** A whole number between `least` and `most`. What does not fit is said when the field is left. */
export function QuantityField({
  label,
  value,
  onChange,
  least = 1,
  most = Number.MAX_SAFE_INTEGER,
  hint,
  problem,
}: QuantityFieldProps) {
  const say = useSay();
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(true);
  const shown = typed ?? (value === null ? '' : String(value));
  const fits = shown.trim() === '' || readQuantity(shown, least, most) !== null;
  const own =
    most === Number.MAX_SAFE_INTEGER
      ? say(($) => $.fields.quantity.atLeast, { least })
      : say(($) => $.fields.quantity.between, { least, most });
  const told = !fits && (left || problem !== undefined) ? own : problem;
  return (
    <AriaTextField
      className={styles.field}
      value={shown}
      onChange={(text) => {
        setTyped(text);
        const quantity = readQuantity(text, least, most);
        onChange(quantity, quantity === null && text.trim() !== '');
      }}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        if (fits) {
          setTyped(undefined);
        }
      }}
      isInvalid={told !== undefined}
    >
      <Label className={styles.label}>{label}</Label>
      <Input className={classes(styles.input, styles.figures)} inputMode="numeric" autoComplete="off" />
      <FieldNotes hint={hint} problem={told} />
    </AriaTextField>
  );
}

function readQuantity(text: string, least: number, most: number): number | null {
  const digits = text.trim();
  const quantity = Number(digits);
  return /^\d{1,15}$/.test(digits) && quantity >= least && quantity <= most ? quantity : null;
}
