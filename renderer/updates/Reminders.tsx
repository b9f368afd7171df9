import { useId, useState } from 'react';
import type { ProjectFile, Reminders as RemindersOfProject } from '../../shared/model/projectFile.ts';
import { remindersOf } from '../../shared/updates/remindMoment.ts';
import { Checkbox } from '../components/Checkbox.tsx';
import { QuantityField } from '../components/QuantityField.tsx';
import { SearchSelect } from '../components/SearchSelect.tsx';
import { TimeOfDayField } from '../components/TimeOfDayField.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCall } from '../data/useCall.ts';
import { useSay } from '../words/useSay.ts';
import styles from './Reminders.module.css';
import { useHolidayPlaces } from './useHolidayPlaces.ts';

const MOST_DAYS = 60;

/** When this project reminds of what it promised; kept as chosen. */
export function Reminders({ project }: { readonly project: ProjectFile }) {
  const say = useSay();
  const title = useId();
  const places = useHolidayPlaces();
  const { call, error } = useCall('projects.saveReminders');
  const [reminders, setReminders] = useState<RemindersOfProject>(() => ({
    ...remindersOf(project),
    ...(project.reminders?.holidays === undefined ? {} : { holidays: project.reminders.holidays }),
  }));

  function change(changed: Partial<RemindersOfProject>): void {
    const next = { ...reminders, ...changed };
    setReminders(next);
    const { time, leadDays, workdaysOnly, holidays } = next;
    void call({
      projectId: project.id,
      reminders: { time, leadDays, workdaysOnly, ...(holidays === undefined ? {} : { holidays }) },
    });
  }

  return (
    <section aria-labelledby={title} className={styles.section}>
      <h2 id={title} className={styles.heading}>
        {say(($) => $.updatesPage.reminders.title)}
      </h2>
      <div className={styles.fields}>
        <div className={styles.two}>
          <TimeOfDayField
            label={say(($) => $.updatesPage.reminders.time)}
            value={reminders.time}
            onChange={(time) => change({ time })}
          />
          <QuantityField
            label={say(($) => $.updatesPage.reminders.leadDays)}
            value={reminders.leadDays}
            least={0}
            most={MOST_DAYS}
            onChange={(leadDays) => {
              if (leadDays !== null) {
                change({ leadDays });
              }
            }}
          />
        </div>
        <Checkbox isSelected={reminders.workdaysOnly} onChange={(workdaysOnly) => change({ workdaysOnly })}>
          {say(($) => $.updatesPage.reminders.workdaysOnly)}
        </Checkbox>
        {reminders.workdaysOnly && places.length > 0 && (
          <SearchSelect
            label={say(($) => $.updatesPage.reminders.holidays)}
            options={places}
            value={reminders.holidays ?? null}
            onChange={(holidays) => change({ holidays })}
            onClear={() => change({ holidays: undefined })}
            nothingChosen={say(($) => $.updatesPage.reminders.noHolidays)}
            nothingFound={say(($) => $.updatesPage.reminders.noSuchPlace)}
            hint={say(($) => $.updatesPage.reminders.holidaysHint)}
          />
        )}
        <p className={styles.zone}>
          {say(($) => $.updatesPage.reminders.zone, { zone: project.timeZone.replaceAll('_', ' ') })}
        </p>
        {error !== undefined && <Trouble error={error} />}
      </div>
    </section>
  );
}
