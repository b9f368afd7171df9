import { useMemo, useRef, useState } from 'react';
import type { Problem } from '../../shared/model/problem.ts';
import { Button } from '../components/Button.tsx';
import { useSay } from '../words/useSay.ts';
import styles from './PlaceList.module.css';
import { expectedWords, placeGroups } from './placeWords.ts';

interface PlaceListProps {
  readonly problems: readonly Problem[];
  readonly names: Readonly<Record<string, string>>;
}

/** The places of a file that do not fit, to be walked through one by one, with buttons or arrow keys. */
export function PlaceList({ problems, names }: PlaceListProps) {
  const say = useSay();
  const groups = useMemo(() => placeGroups(say, problems, names), [say, problems, names]);
  const order = groups.flatMap((group) => group.problems.map(({ place }) => place));
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const go = (to: number) => {
    const next = Math.min(order.length - 1, Math.max(0, to));
    setAt(next);
    const item = list.current?.querySelector<HTMLElement>(`[data-place="${order[next] ?? 0}"]`);
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className={styles.places}>
      <div className={styles.bar}>
        <Button size="small" onPress={() => go(at - 1)}>
          {say(($) => $.places.previous)}
        </Button>
        <Button size="small" onPress={() => go(at + 1)}>
          {say(($) => $.places.next)}
        </Button>
        <span className={styles.which} role="status">
          {say(($) => $.places.which, { place: at + 1, count: problems.length })}
        </span>
      </div>
      <div
        ref={list}
        role="group"
        aria-label={say(($) => $.places.list)}
        onKeyDown={(event) => {
          const steps: Readonly<Record<string, number>> = {
            ArrowDown: at + 1,
            ArrowUp: at - 1,
            Home: 0,
            End: order.length - 1,
          };
          const to = steps[event.key];
          if (to !== undefined) {
            event.preventDefault();
            go(to);
          }
        }}
      >
        {groups.map(({ record, problems: places }) => (
          <section key={record} className={styles.group}>
            <h2 className={styles.record}>{record}</h2>
            <ul>
              {places.map(({ problem: { path, found, expected }, field, place }) => (
                <li
                  key={path}
                  className={styles.place}
                  data-place={place}
                  tabIndex={place === order[at] ? 0 : -1}
                  aria-current={place === order[at] ? 'true' : undefined}
                  onFocus={() => setAt(order.indexOf(place))}
                >
                  <p className={styles.line}>
                    {field !== undefined && <span className={styles.field}>{field}</span>}
                    <code className={styles.path}>{path}</code>
                  </p>
                  <p>{found === '' ? say(($) => $.places.missing) : say(($) => $.places.found, { found })}</p>
                  <p>{say(($) => $.places.expected, { expected: expectedWords(say, expected) })}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
