import { useState } from 'react';
import { Button } from '../components/Button.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCall } from '../data/useCall.ts';
import { useSay } from '../words/useSay.ts';
import styles from './SaveCalendar.module.css';

/** Saves the dates of a project, or of all of them, for the person's own calendar. */
export function SaveCalendar({ projectId }: { readonly projectId?: string }) {
  const say = useSay();
  const { call, isWaiting, error } = useCall('calendar.save');
  const [saved, setSaved] = useState<string>();
  return (
    <div className={styles.save}>
      <p className={styles.about}>
        {say(($) => $.calendar.file[projectId === undefined ? 'ofAll' : 'ofProject'])}
      </p>
      <div>
        <Button
          size="small"
          isPending={isWaiting}
          onPress={() => {
            void call(projectId === undefined ? {} : { projectId }).then((result) => {
              if (result.ok && result.value !== null) {
                const { fileName: file, folder } = result.value;
                setSaved(say(($) => $.calendar.file.saved, { file, folder }));
              }
            });
          }}
        >
          {say(($) => $.calendar.file.save)}
        </Button>
      </div>
      {saved !== undefined && <p role="status">{saved}</p>}
      {error !== undefined && <Trouble error={error} />}
    </div>
  );
}
