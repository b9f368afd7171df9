import { useId, useState } from 'react';
import { addDays } from '../../shared/model/day.ts';
import { Checkbox } from '../components/Checkbox.tsx';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import styles from './RemindersSection.module.css';

interface WorkdaysProps {
  /** Monday is 1, Sunday is 7. At least one. */
  readonly days: readonly number[];
  readonly onChange: (days: number[]) => void;
}

const A_SUNDAY = '2026-01-04';

/** The days on which the app may speak up. */
export function Workdays({ days, onChange }: WorkdaysProps) {
  const say = useSay();
  const writer = useWriter();
  const label = useId();
  const hint = useId();
  const [isLast, setLast] = useState(false);

  function choose(day: number, isOn: boolean): void {
    const chosen = isOn
      ? [...days, day].toSorted((one, other) => one - other)
      : days.filter((one) => one !== day);
    setLast(chosen.length === 0);
    if (chosen.length > 0) {
      onChange(chosen);
    }
  }

  return (
    <div role="group" aria-labelledby={label} aria-describedby={hint} className={styles.days}>
      <span id={label} className={styles.label}>
        {say(($) => $.reminderSettings.days)}
      </span>
      <div className={styles.boxes}>
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <Checkbox key={day} isSelected={days.includes(day)} onChange={(isOn) => choose(day, isOn)}>
            {writer.weekdayName(addDays(A_SUNDAY, day))}
          </Checkbox>
        ))}
      </div>
      <p id={hint} className={styles.hint} aria-live="polite">
        {isLast ? say(($) => $.reminderSettings.oneDayStays) : say(($) => $.reminderSettings.daysHint)}
      </p>
    </div>
  );
}
