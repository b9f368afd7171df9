import { IconCalendar } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Day } from '../../shared/model/day.ts';
import { useSay } from '../words/useSay.ts';
import { DayCalendar } from './DayCalendar.tsx';
import { useDrafting } from './drafting.ts';
import styles from './Quiet.module.css';
import type { ReadFieldProps } from './ReadInput.tsx';
import { ReadInput } from './ReadInput.tsx';
import { readDay } from './readDay.ts';

interface DayInputProps extends ReadFieldProps<Day> {
  readonly isTakenWhenLeft?: boolean;
}

/** A day, typed as people write it or chosen from a month, which is made only when it is asked for: a sheet may have hundreds. */
export function DayInput(props: DayInputProps) {
  const { label, value, onChange } = props;
  const say = useSay();
  const { sheet, write, today } = useDrafting();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <ReadInput
      {...props}
      look="day"
      // The year belongs to it: it is about months to come.
      written={(day) => write.day(day, 0)}
      read={(text) => {
        const day = readDay(text, write.language, sheet.draft().start ?? today);
        return day === undefined
          ? { problem: say(($) => $.drafting.unread.day, { example: write.day(today, 0) }) }
          : { value: day };
      }}
      end={
        <>
          <button
            ref={button}
            type="button"
            className={styles.open}
            aria-label={say(($) => $.drafting.chooseDay, { what: label })}
            aria-haspopup="dialog"
            aria-expanded={isOpen}
            onClick={() => setOpen(true)}
          >
            <IconCalendar size={16} stroke={1.5} aria-hidden />
          </button>
          {isOpen && (
            <DayCalendar
              label={label}
              trigger={button}
              value={value ?? sheet.draft().start ?? today}
              isChosen={value !== null}
              onChoose={(day) => {
                setOpen(false);
                onChange(day, undefined);
              }}
              onClose={() => setOpen(false)}
            />
          )}
        </>
      }
    />
  );
}
