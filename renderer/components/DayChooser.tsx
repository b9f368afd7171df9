import { IconCalendar, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components';
import { classes } from './classes.ts';
import field from './Field.module.css';
// Behind the styles of fields, some of which it changes.
import styles from './DayChooser.module.css';
import menu from './Menu.module.css';

/** The inside of a day field: the parts to type and the month to choose from. */
export function DayChooser() {
  return (
    <>
      <Group className={classes(field.input, styles.box)}>
        <DateInput className={styles.parts}>
          {(segment) => <DateSegment segment={segment} className={styles.part} />}
        </DateInput>
        <AriaButton className={styles.open}>
          <IconCalendar size={16} stroke={1.5} aria-hidden />
        </AriaButton>
      </Group>
      <Popover className={menu.popover} offset={4}>
        <Dialog className={styles.month}>
          <Calendar>
            <header className={styles.head}>
              <AriaButton slot="previous" className={styles.step}>
                <IconChevronLeft size={18} stroke={1.5} aria-hidden />
              </AriaButton>
              <Heading className={styles.name} />
              <AriaButton slot="next" className={styles.step}>
                <IconChevronRight size={18} stroke={1.5} aria-hidden />
              </AriaButton>
            </header>
            <CalendarGrid className={styles.grid}>
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell className={styles.weekday}>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => <CalendarCell date={date} className={styles.day} />}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </>
  );
}
