import { IconChevronDown } from '@tabler/icons-react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { Day } from '../../shared/model/day.ts';
import { Button } from '../components/Button.tsx';
import { DayField } from '../components/DayField.tsx';
import menu from '../components/Menu.module.css';
import { useSay } from '../words/useSay.ts';
import { partMark, withParts } from '../words/withParts.tsx';
import styles from './VersionChooser.module.css';

interface VersionChooserProps {
  /** undefined: today. */
  readonly on: Day | undefined;
  readonly today: Day;
  readonly write: Writer;
  readonly onChoose: (day: Day | undefined) => void;
}

/** Shows what was in force on any past day. */
export function VersionChooser({ on, today, write, onChoose }: VersionChooserProps) {
  const say = useSay();
  const day = on === undefined ? say(($) => $.agreement.today) : write.dayWithYear(on);
  return (
    <DialogTrigger>
      <AriaButton className={styles.button}>
        <span>
          {withParts(
            say(($) => $.agreement.inForceOn, { day: partMark(0) }),
            <strong>{day}</strong>,
          )}
        </span>
        <IconChevronDown size={16} stroke={1.5} aria-hidden />
      </AriaButton>
      <Popover className={menu.popover} placement="bottom end" offset={4}>
        <Dialog className={styles.dialog} aria-label={say(($) => $.agreement.chooseDay)}>
          {({ close }) => (
            <>
              <DayField
                label={say(($) => $.agreement.day)}
                value={on ?? today}
                latest={today}
                onChange={(chosen) => {
                  if (chosen !== null && chosen <= today) {
                    onChoose(chosen === today ? undefined : chosen);
                  }
                }}
              />
              {on !== undefined && (
                <Button
                  size="small"
                  onPress={() => {
                    onChoose(undefined);
                    close();
                  }}
                >
                  {say(($) => $.agreement.backToToday)}
                </Button>
              )}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
