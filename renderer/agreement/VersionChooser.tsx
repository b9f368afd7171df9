import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { Button as AriaButton, DialogTrigger, Popover } from 'react-aria-components';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { Day } from '../../shared/model/day.ts';
import { Button } from '../components/Button.tsx';
import { classes } from '../components/classes.ts';
import { DayField } from '../components/DayField.tsx';
import menu from '../components/Menu.module.css';
import { useSay } from '../words/useSay.ts';
import { partMark, withParts } from '../words/withParts.tsx';
import styles from './VersionChooser.module.css';

interface VersionChooserProps {
  /** undefined: today. */
  readonly on: Day | undefined;
  readonly today: Day;
  /** The version that the page shows whatever the day; undefined where it shows the one of the day. */
  readonly asked: number | undefined;
  readonly write: Writer;
  readonly onChoose: (day: Day | undefined) => void;
}

/** Shows what was in force on any past day. */
export function VersionChooser({ on, today, asked, write, onChoose }: VersionChooserProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const day = on === undefined ? say(($) => $.agreement.today) : write.dayWithYear(on);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <AriaButton className={styles.button}>
        <span>
          {asked === undefined
            ? withParts(
                say(($) => $.agreement.inForceOn, { day: partMark(0) }),
                <strong>{day}</strong>,
              )
            : say(($) => $.agreement.showsVersion, { number: asked })}
        </span>
        <IconChevronDown size={16} stroke={1.5} aria-hidden />
      </AriaButton>
      {/* Without a Dialog in it, the popover itself is the dialog, and all of it lies within. */}
      <Popover
        className={classes(menu.popover, styles.dialog)}
        placement="bottom end"
        offset={4}
        aria-label={say(($) => $.agreement.chooseDay)}
      >
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
        {(on !== undefined || asked !== undefined) && (
          <Button
            size="small"
            onPress={() => {
              setOpen(false);
              onChoose(undefined);
            }}
          >
            {say(($) => $.agreement.backToToday)}
          </Button>
        )}
      </Popover>
    </DialogTrigger>
  );
}
