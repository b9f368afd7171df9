import { SaveCalendar } from '../calendar/SaveCalendar.tsx';
import { useSay } from '../words/useSay.ts';
import styles from './Papers.module.css';

/** The dates of a project, once both have signed some. */
export function CalendarFile({ projectId }: { readonly projectId: string }) {
  const say = useSay();
  return (
    <section aria-labelledby="papers-calendar">
      <h2 id="papers-calendar" className={styles.heading}>
        {say(($) => $.calendar.file.title)}
      </h2>
      <div className={styles.calendar}>
        <SaveCalendar projectId={projectId} />
      </div>
    </section>
  );
}
