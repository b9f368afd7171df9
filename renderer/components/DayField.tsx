import type { DateValue } from '@internationalized/date';
import { parseDate } from '@internationalized/date';
import { DatePicker, Label } from 'react-aria-components';
import type { Day } from '../../shared/model/day.ts';
import { dayOfParts } from '../../shared/model/day.ts';
import styles from './Field.module.css';
import { DayChooser } from './DayChooser.tsx';
import type { FieldNotesProps } from './FieldNotes.tsx';
import { FieldNotes } from './FieldNotes.tsx';

export interface DayFieldProps extends FieldNotesProps {
  readonly label: string;
  /** null while no whole day stands there. */
  readonly value: Day | null;
  readonly onChange: (value: Day | null) => void;
  readonly earliest?: Day;
  readonly latest?: Day;
}

/** A calendar day, typed in the order of the language or chosen from a month. */
export function DayField({ label, value, onChange, earliest, latest, ...notes }: DayFieldProps) {
  return (
    <DatePicker<DateValue>
      className={styles.field}
      granularity="day"
      value={value === null ? null : parseDate(value)}
      onChange={(chosen) =>
        onChange(chosen === null ? null : (dayOfParts(chosen.year, chosen.month, chosen.day) ?? null))
      }
      minValue={earliest === undefined ? undefined : parseDate(earliest)}
      maxValue={latest === undefined ? undefined : parseDate(latest)}
      isInvalid={notes.problem !== undefined}
      shouldForceLeadingZeros
    >
      <Label className={styles.label}>{label}</Label>
      <DayChooser />
      <FieldNotes {...notes} />
    </DatePicker>
  );
}
