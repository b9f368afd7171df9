import { useState } from 'react';
import type { Day } from '../../shared/model/day.ts';
import { DayField } from '../components/DayField.tsx';

interface KeptDayFieldProps {
  readonly label: string;
  readonly value: Day | null;
  /** Only for days that can be meant, and for none. */
  readonly onChange: (value: Day | null) => void;
  readonly earliest: Day;
  /** What is said about a day before the earliest one. */
  readonly early: string;
}

/** A day that is saved as it is typed. While its year is not typed out it is a day of long ago, and nothing is kept yet. */
export function KeptDayField({ label, value, onChange, earliest, early }: KeptDayFieldProps) {
  const [typed, setTyped] = useState<Day>();
  const isTypedOut = typed !== undefined && typed >= '1000-01-01';
  return (
    <DayField
      label={label}
      value={typed ?? value}
      onChange={(day) => {
        const canBeMeant = day === null || day >= earliest;
        setTyped(canBeMeant ? undefined : day);
        if (canBeMeant) {
          onChange(day);
        }
      }}
      earliest={earliest}
      problem={isTypedOut ? early : undefined}
    />
  );
}
