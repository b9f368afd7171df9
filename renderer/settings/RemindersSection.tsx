import { useId } from 'react';
import { Checkbox } from '../components/Checkbox.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { useSay } from '../words/useSay.ts';
import { GoingOn } from './GoingOn.tsx';
import { QuietHours } from './QuietHours.tsx';
import styles from './RemindersSection.module.css';
import { useReminderSettings } from './useReminderSettings.ts';
import { Workdays } from './Workdays.tsx';

/** When the app speaks up by itself; only what this computer can do is offered, and what it cannot is said. */
export function RemindersSection() {
  const say = useSay();
  const title = useId();
  const abilities = useAnswer('app.abilities');
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{say(($) => $.reminderSettings.title)}</h2>
      <p>{say(($) => $.reminderSettings.lead)}</p>
      {abilities.status === 'failed' && <Trouble error={abilities.error} onRetry={abilities.again} />}
      {abilities.status === 'here' && (
        <div className={styles.fields}>
          {abilities.value.notifications === 'notThere' ? (
            <p>{say(($) => $.reminderSettings.notThere)}</p>
          ) : (
            <Speaking wasRefused={abilities.value.notifications === 'refused'} />
          )}
          <GoingOn abilities={abilities.value} />
        </div>
      )}
    </section>
  );
}

function Speaking({ wasRefused }: { readonly wasRefused: boolean }) {
  const say = useSay();
  const { reminders, change, error } = useReminderSettings();
  const hint = wasRefused
    ? say(($) => $.reminderSettings.refused)
    : say(($) => $.reminderSettings.notifyHint);
  return (
    <>
      <Checkbox isSelected={reminders.notify} onChange={(notify) => change({ notify })} hint={hint}>
        {say(($) => $.reminderSettings.notify)}
      </Checkbox>
      {error !== undefined && <Trouble error={error} />}
      {reminders.notify && (
        <>
          <QuietHours quiet={reminders.quiet} onChange={(quiet) => change({ quiet })} />
          <Workdays days={reminders.workdays} onChange={(workdays) => change({ workdays })} />
        </>
      )}
    </>
  );
}
