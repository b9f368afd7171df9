import type { Today } from '../../shared/contract/today.ts';
import { Trouble } from '../components/Trouble.tsx';
import { Page } from '../frame/Page.tsx';
import { useSay } from '../words/useSay.ts';
import { ClearWords } from './ClearDay.tsx';
import styles from './NarrowList.module.css';
import { TodayList } from './TodayList.tsx';
import { forToday } from './todayGroups.ts';
import { todaySentence } from './todaySentence.ts';
import type { Recording } from './useRecording.ts';
import { useTodayDate } from './useTodayDate.ts';
import { WeekStrip } from './WeekStrip.tsx';

interface NarrowListProps {
  readonly today: Today;
  readonly recording: Recording;
}

/** The list as the page, where there is no room for both. */
export function NarrowList({ today: { asOf, items }, recording }: NarrowListProps) {
  const say = useSay();
  const { day, words } = useTodayDate(asOf);
  return (
    <Page
      title={say(($) => $.today.title)}
      heading={words}
      lead={
        forToday(items).length === 0 ? (
          <>
            {say(($) => $.today.clear.heading)} <ClearWords items={items} today={day} />
          </>
        ) : (
          todaySentence(say, items)
        )
      }
    >
      <div className={styles.list}>
        {recording.error !== undefined && <Trouble error={recording.error} />}
        <WeekStrip items={items} today={day} look="page" />
        <TodayList items={items} today={day} recording={recording} look="page" />
      </div>
    </Page>
  );
}
