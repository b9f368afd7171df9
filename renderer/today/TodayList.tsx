import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import type { TodayItem } from '../../shared/due/todayItem.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { Day } from '../../shared/model/day.ts';
import { addDays } from '../../shared/model/day.ts';
import { classes } from '../components/classes.ts';
import { stepAlong } from '../components/stepAlong.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import { NotShownNotice } from './NotShownNotice.tsx';
import { rowAt } from './rowAt.ts';
import type { TodayGroup } from './todayGroups.ts';
import { todayGroups } from './todayGroups.ts';
import styles from './TodayList.module.css';
import { TodayRow } from './TodayRow.tsx';
import type { Recording } from './useRecording.ts';

interface TodayListProps {
  readonly items: readonly TodayItem[];
  readonly today: Day;
  readonly chosen?: string | undefined;
  readonly recording: Recording;
  /** `page`: the list is the page, where there is no room for both. */
  readonly look?: 'column' | 'page';
}

/** The rows by day. Beside the page, the arrow keys choose the row above or below; alone, they go to it. */
export function TodayList({ items, today, chosen, recording, look = 'column' }: TodayListProps) {
  const say = useSay();
  const write = useWriter();
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  // The list stays where it is; the page is a new one.
  const choose = useCallback(
    ({ key }: TodayItem) => void navigate({ to: '/today', search: { item: key }, resetScroll: false }),
    [navigate],
  );
  const recordNow = useRef(recording.recordNow);
  useEffect(() => {
    recordNow.current = recording.recordNow;
  });
  const record = useCallback((item: TodayItem) => recordNow.current(item), []);
  const Heading = look === 'page' ? 'h2' : 'h3';
  const groups = todayGroups(items);
  const own = items.filter(({ isSample }) => !isSample).length;
  const order = groups.flatMap((group) => group.items.map(({ key }) => key));
  return (
    <div
      ref={list}
      className={classes(styles.groups, look === 'page' && styles.onPage)}
      onKeyDown={(event) => {
        const at = order.findIndex((key) => rowAt(list.current, key) === event.target);
        const to = at === -1 || isAlong(event.key) ? undefined : stepAlong(event.key, at, at, order.length);
        const key = order[to ?? -1];
        if (key === undefined) {
          return;
        }
        event.preventDefault();
        rowAt(list.current, key)?.focus();
        if (look === 'column') {
          void navigate({ to: '/today', search: { item: key }, replace: true, resetScroll: false });
        }
      }}
    >
      {groups.map((group) => (
        <section key={group.when} className={styles.group}>
          <Heading className={styles.title}>{groupTitle(say, write, group, today)}</Heading>
          <ul>
            {group.items.map((item) => (
              <li key={item.key} className={styles.item}>
                <TodayRow
                  item={item}
                  isChosen={item.key === chosen}
                  tellsMadeUp={own > 0}
                  onChoose={choose}
                  onRecord={record}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {items.length > 0 && own === 0 && <p className={styles.madeUp}>{say(($) => $.today.madeUp)}</p>}
      <NotShownNotice />
    </div>
  );
}

/** The arrows that lead sideways are not for a list. */
function isAlong(key: string): boolean {
  return key === 'ArrowLeft' || key === 'ArrowRight';
}

function groupTitle(say: Say, write: Writer, { when }: TodayGroup, today: Day): string {
  switch (when) {
    case 'theirs':
    case 'later':
      return say(($) => $.today.groups[when]);
    case 0:
      return say(($) => $.today.groups.today);
    case 1:
      return say(($) => $.today.groups.tomorrow);
    default:
      return write.weekdayName(addDays(today, when));
  }
}
