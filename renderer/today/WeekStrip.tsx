import type { TodayItem } from '../../shared/due/todayItem.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { Day } from '../../shared/model/day.ts';
import { useRef, useState } from 'react';
import { classes } from '../components/classes.ts';
import type { SignKind } from '../components/Sign.tsx';
import { Sign } from '../components/Sign.tsx';
import { stepAlong } from '../components/stepAlong.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import { rowAt } from './rowAt.ts';
import type { StripDay } from './weekStrip.ts';
import { weekStrip } from './weekStrip.ts';
import styles from './WeekStrip.module.css';

interface WeekStripProps {
  readonly items: readonly TodayItem[];
  readonly today: Day;
  /** `page`: above the list that is the page. */
  readonly look?: 'column' | 'page';
}

/** More marks than this under one day are told by words alone. */
const MOST_SIGNS = 3;

/** The seven days from today with a mark for what falls on each. A day leads to its first row. */
export function WeekStrip({ items, today, look = 'column' }: WeekStripProps) {
  const say = useSay();
  const write = useWriter();
  const strip = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const days = weekStrip(items, today);
  return (
    <ul
      ref={strip}
      className={classes(styles.strip, look === 'page' && styles.onPage)}
      aria-label={say(($) => $.today.strip.label)}
      onKeyDown={(event) => {
        const to = stepAlong(event.key, at, at, days.length);
        if (to !== undefined) {
          event.preventDefault();
          setAt(to);
          strip.current?.querySelectorAll('button')[to]?.focus();
        }
      }}
    >
      {days.map((one, place) => (
        <li key={one.day} className={styles.place}>
          <button
            type="button"
            className={classes(
              styles.day,
              place === 0 && styles.today,
              one.first === undefined && styles.free,
            )}
            tabIndex={place === at ? 0 : -1}
            title={dayWords(say, write, one)}
            onFocus={() => setAt(place)}
            onClick={() => {
              const row = one.first === undefined ? undefined : rowAt(document, one.first);
              row?.focus({ preventScroll: true });
              row?.scrollIntoView({ block: 'nearest' });
            }}
          >
            <span className={styles.forReaders}>{dayWords(say, write, one)}</span>
            <span className={styles.letter} aria-hidden="true">
              {write.weekdayLetter(one.day)}
            </span>
            <span className={styles.number} aria-hidden="true">
              {Number(one.day.slice(-2))}
            </span>
            <span className={styles.signs}>
              {one.signs.slice(0, MOST_SIGNS).map((kind, mark) => (
                <Sign key={mark} kind={kind} />
              ))}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function dayWords(say: Say, write: Writer, { day: date, signs }: StripDay): string {
  const day = write.longWeekday(date);
  const count = (kind: SignKind) => signs.filter((sign) => sign === kind).length;
  const what = (['risk', 'needs', 'waiting'] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => say(($) => $.today.strip[kind], { count: count(kind) }));
  return what.length === 0
    ? say(($) => $.today.strip.nothing, { day })
    : say(($) => $.today.strip.day, { day, what: write.list(what) });
}
