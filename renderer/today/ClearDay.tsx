import type { Today } from '../../shared/contract/today.ts';
import type { TodayItem } from '../../shared/due/todayItem.ts';
import { dueWords } from '../../shared/explaining/dueWords.ts';
import type { Day } from '../../shared/model/day.ts';
import { addDays } from '../../shared/model/day.ts';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { CirclesPicture } from '../firstRun/CirclesPicture.tsx';
import { Page } from '../frame/Page.tsx';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import styles from './ClearDay.module.css';
import type { Recording } from './useRecording.ts';
import { useTodayDate } from './useTodayDate.ts';

interface ClearDayProps {
  readonly today: Today;
  /** It was all done just now. */
  readonly isAllDone: boolean;
  readonly recording: Recording;
}

/** Nothing is due today: a good day, and it looks like one. */
export function ClearDay({ today: { asOf, items }, isAllDone, recording }: ClearDayProps) {
  const say = useSay();
  const { day } = useTodayDate(asOf);
  const next = nextOf(items);
  const heading = isAllDone ? say(($) => $.today.clear.headingDone) : say(($) => $.today.clear.heading);
  return (
    <Page
      title={heading}
      hasOwnHeading
      foot={{
        quiet:
          next === undefined ? (
            <ButtonLink kind="quiet" to="/projects">
              {say(($) => $.today.clear.toProjects)}
            </ButtonLink>
          ) : (
            <ButtonLink kind="quiet" to="/today" search={{ item: next.key }}>
              {say(($) => $.today.clear.toNext)}
            </ButtonLink>
          ),
      }}
    >
      <div className={styles.clear}>
        <div className={styles.words}>
          {recording.error !== undefined && <Trouble error={recording.error} />}
          <h1 tabIndex={-1}>{heading}</h1>
          <p className={styles.next}>
            <ClearWords items={items} today={day} />
          </p>
        </div>
        <CirclesPicture />
      </div>
    </Page>
  );
}

interface ClearWordsProps {
  readonly items: readonly TodayItem[];
  readonly today: Day;
}

/** What comes next and when, and how much lies with others. */
export function ClearWords({ items, today }: ClearWordsProps) {
  const say = useSay();
  const language = useLanguage();
  const write = useWriter();
  const next = nextOf(items);
  const theirs = items.filter(({ turn }) => turn === 'theirs').length;
  return (
    <>
      {next === undefined ? say(($) => $.today.clear.nothingAhead) : nextWords(next)}{' '}
      {theirs > 0 && say(($) => $.today.clear.theirs, { count: theirs })}
    </>
  );

  function nextWords(item: TodayItem): string {
    const { title } = dueWords(item, language);
    const on = addDays(today, item.daysLeft);
    if (item.daysLeft === 1) {
      return say(($) => $.today.clear.nextTomorrow, { title });
    }
    return say(($) => $.today.clear.next, {
      title,
      day: item.daysLeft < 7 ? write.weekdayName(on) : write.longWeekday(on),
    });
  }
}

function nextOf(items: readonly TodayItem[]): TodayItem | undefined {
  return items.find(({ turn }) => turn === 'yours');
}
