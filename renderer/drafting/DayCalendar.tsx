import { parseDate } from '@internationalized/date';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { RefObject } from 'react';
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  Heading,
  Popover,
} from 'react-aria-components';
import type { Day } from '../../shared/model/day.ts';
import { dayOfParts } from '../../shared/model/day.ts';
import styles from '../components/DayChooser.module.css';
import menu from '../components/Menu.module.css';

interface DayCalendarProps {
  readonly label: string;
  readonly trigger: RefObject<HTMLElement | null>;
  /** The day to begin at. */
  readonly value: Day;
  readonly isChosen: boolean;
  readonly onChoose: (day: Day) => void;
  readonly onClose: () => void;
}

/** A month to choose a day from. */
export function DayCalendar({ label, trigger, value, isChosen, onChoose, onClose }: DayCalendarProps) {
  const day = parseDate(value);
  return (
    <Popover
      className={menu.popover}
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onClose();
        }
      }}
      placement="bottom end"
      offset={4}
    >
      <Dialog className={styles.month} aria-label={label}>
        <Calendar
          aria-label={label}
          value={isChosen ? day : null}
          defaultFocusedValue={day}
          onChange={({ year, month, day: ofMonth }) => {
            const chosen = dayOfParts(year, month, ofMonth);
            if (chosen !== undefined) {
              onChoose(chosen);
            }
          }}
          autoFocus
        >
          <header className={styles.head}>
            <AriaButton slot="previous" className={styles.step}>
              <IconChevronLeft size={18} stroke={1.5} aria-hidden />
            </AriaButton>
            <Heading className={styles.name} />
            <AriaButton slot="next" className={styles.step}>
              <IconChevronRight size={18} stroke={1.5} aria-hidden />
            </AriaButton>
          </header>
          <CalendarGrid>
            <CalendarGridHeader>
              {(name) => <CalendarHeaderCell className={styles.weekday}>{name}</CalendarHeaderCell>}
            </CalendarGridHeader>
            <CalendarGridBody>
              {(date) => <CalendarCell date={date} className={styles.day} />}
            </CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}
