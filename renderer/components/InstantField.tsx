import type { ZonedDateTime } from '@internationalized/date';
import { now, parseAbsolute } from '@internationalized/date';
import { useState } from 'react';
import { DatePicker, Label } from 'react-aria-components';
import type { Instant } from '../../shared/model/instant.ts';
import { writeLocal } from '../../shared/updates/localTime.ts';
import { DayChooser } from './DayChooser.tsx';
import styles from './Field.module.css';
import type { FieldNotesProps } from './FieldNotes.tsx';
import { FieldNotes } from './FieldNotes.tsx';

export interface InstantFieldProps extends FieldNotesProps {
  readonly label: string;
  /** null while day or time are not whole. */
  readonly value: Instant | null;
  readonly onChange: (value: Instant | null) => void;
  /** The project's: in it the day and the time are told. */
  readonly timeZone: string;
  readonly latest?: Instant;
}

/** A day and a time, in the time zone of the project. A time that the clock change skips moves forward by the gap. */
export function InstantField({ label, value, onChange, timeZone, latest, ...notes }: InstantFieldProps) {
  // While nothing is typed yet, this tells the picker that what will be typed lies in a time zone.
  const [begin] = useState(() => now(timeZone));
  return (
    <DatePicker<ZonedDateTime>
      className={styles.field}
      granularity="minute"
      hourCycle={24}
      hideTimeZone
      value={value === null ? null : parseAbsolute(value, timeZone)}
      placeholderValue={begin}
      onChange={(chosen) =>
        onChange(chosen === null ? null : writeLocal(timeZone, chosen.toDate().getTime()))
      }
      maxValue={latest === undefined ? undefined : parseAbsolute(latest, timeZone)}
      isInvalid={notes.problem !== undefined}
      shouldForceLeadingZeros
    >
      <Label className={styles.label}>{label}</Label>
      <DayChooser />
      <FieldNotes {...notes} />
    </DatePicker>
  );
}
