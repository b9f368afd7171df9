import { useState } from 'react';
import type { ReminderSettings } from '../../shared/contract/settings.ts';
import { DEFAULT_REMINDERS } from '../../shared/contract/settings.ts';
import { Checkbox } from '../components/Checkbox.tsx';
import { TimeOfDayField } from '../components/TimeOfDayField.tsx';
import { useSay } from '../words/useSay.ts';
import styles from './RemindersSection.module.css';

type Quiet = NonNullable<ReminderSettings['quiet']>;

interface QuietHoursProps {
  readonly quiet: Quiet | undefined;
  readonly onChange: (quiet: Quiet | undefined) => void;
}

const AT_NIGHT: Quiet = DEFAULT_REMINDERS.quiet ?? { from: '19:00', until: '08:00' };

/** The hours in which nothing is shown. Hours that were switched off come back as they were. */
export function QuietHours({ quiet, onChange }: QuietHoursProps) {
  const say = useSay();
  const [last, setLast] = useState(quiet ?? AT_NIGHT);

  function keep(hours: Quiet): void {
    setLast(hours);
    onChange(hours);
  }

  return (
    <div className={styles.below}>
      <Checkbox
        isSelected={quiet !== undefined}
        onChange={(isOn) => onChange(isOn ? last : undefined)}
        hint={say(($) => $.reminderSettings.quietHint)}
      >
        {say(($) => $.reminderSettings.quiet)}
      </Checkbox>
      {quiet !== undefined && (
        <div className={styles.times}>
          <TimeOfDayField
            label={say(($) => $.reminderSettings.quietFrom)}
            value={quiet.from}
            onChange={(from) => keep({ ...quiet, from })}
          />
          <TimeOfDayField
            label={say(($) => $.reminderSettings.quietUntil)}
            value={quiet.until}
            onChange={(until) => keep({ ...quiet, until })}
            {...(quiet.from === quiet.until ? { hint: say(($) => $.reminderSettings.quietNever) } : {})}
          />
        </div>
      )}
    </div>
  );
}
