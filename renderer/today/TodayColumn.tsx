import type { Today } from '../../shared/contract/today.ts';
import { ListColumn } from '../frame/ListColumn.tsx';
import { OutboxLine } from '../outbox/OutboxLine.tsx';
import { useSay } from '../words/useSay.ts';
import styles from './TodayColumn.module.css';
import { TodayList } from './TodayList.tsx';
import { todaySentence } from './todaySentence.ts';
import type { Recording } from './useRecording.ts';
import { useTodayDate } from './useTodayDate.ts';
import { WeekStrip } from './WeekStrip.tsx';

interface TodayColumnProps {
  readonly today: Today;
  readonly chosen: string | undefined;
  readonly recording: Recording;
}

/** The list beside the page. Its heading is the day. */
export function TodayColumn({ today: { asOf, items }, chosen, recording }: TodayColumnProps) {
  const say = useSay();
  const { day, words } = useTodayDate(asOf);
  return (
    <ListColumn label={say(($) => $.today.list)} width="wide">
      <header className={styles.head}>
        <h2 className={styles.date}>{words}</h2>
        <p className={styles.sentence} role="status">
          {todaySentence(say, items)}
        </p>
        <WeekStrip items={items} today={day} />
      </header>
      <TodayList items={items} today={day} chosen={chosen} recording={recording} />
      <OutboxLine />
    </ListColumn>
  );
}
