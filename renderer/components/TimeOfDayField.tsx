import { parseTime } from '@internationalized/date';
import { DateInput, DateSegment, Group, Label, TimeField } from 'react-aria-components';
import styles from './Field.module.css';
import chooser from './DayChooser.module.css';
import type { FieldNotesProps } from './FieldNotes.tsx';
import { FieldNotes } from './FieldNotes.tsx';
import { classes } from './classes.ts';

interface TimeOfDayFieldProps extends FieldNotesProps {
  readonly label: string;
  /** `HH:mm`. */
  readonly value: string;
  /** Only for whole times. */
  readonly onChange: (value: string) => void;
}

/** A time of the day, on the clock of 24 hours. */
export function TimeOfDayField({ label, value, onChange, ...notes }: TimeOfDayFieldProps) {
  return (
    <TimeField
      className={styles.field}
      hourCycle={24}
      granularity="minute"
      shouldForceLeadingZeros
      value={parseTime(value)}
      onChange={(time) => {
        if (time !== null) {
          onChange(time.toString().slice(0, 5));
        }
      }}
      isInvalid={notes.problem !== undefined}
    >
      <Label className={styles.label}>{label}</Label>
      <Group className={classes(styles.input, chooser.box)}>
        <DateInput className={chooser.parts}>
          {(segment) => <DateSegment segment={segment} className={chooser.part} />}
        </DateInput>
      </Group>
      <FieldNotes {...notes} />
    </TimeField>
  );
}
