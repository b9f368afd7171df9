import type { KeyboardEvent, PointerEvent } from 'react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { MarkWords } from '../../shared/explaining/timelineWords.ts';
import type { Spot } from '../../shared/pictures/spots.ts';
import { spotAt } from '../../shared/pictures/spots.ts';
import type { TimelineSubject } from '../../shared/rulebook/timelineSubject.ts';
import { labelPlace } from './labelPlace.ts';
import styles from './PictureWalk.module.css';
import { stepAlong } from './stepAlong.ts';

interface PictureWalkProps {
  readonly label: string;
  /** In the order in which the arrow keys go along them. */
  readonly spots: readonly Spot[];
  readonly width: number;
  readonly height: number;
  readonly wordsOf: (subject: TimelineSubject) => MarkWords;
  /** Where a mark leads, for those who hear it. */
  readonly leadsTo: (subject: TimelineSubject) => string;
  readonly onChoose: (subject: TimelineSubject) => void;
}

/** How far beside a mark the pointer still means it, in pixels. */
const REACH = 4;
/** Time enough to go from a mark over to its label. */
const LEAVE_MS = 180;

/**
 * Lies over a picture: the pointer finds the mark under it, the arrow keys go along all marks, and a label beside the mark says what
 * it stands for. Only the mark one is at is in the document, so that a picture of thousands stays quick.
 */
export function PictureWalk({ label, spots, width, height, wordsOf, leadsTo, onChoose }: PictureWalkProps) {
  const id = useId();
  const area = useRef<HTMLDivElement>(null);
  const option = useRef<HTMLDivElement>(null);
  const leaving = useRef<number>(undefined);
  const [at, setAt] = useState(0);
  const [shownBy, setShownBy] = useState<'pointer' | 'keys'>();
  const place = Math.min(at, spots.length - 1);
  const spot = spots[place];
  const words = useMemo(() => (spot === undefined ? undefined : wordsOf(spot.subject)), [spot, wordsOf]);

  useEffect(() => () => window.clearTimeout(leaving.current), []);
  useEffect(() => {
    if (shownBy === 'keys') {
      option.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [place, shownBy]);

  if (spot === undefined || words === undefined) {
    return null;
  }

  function onKeyDown(event: KeyboardEvent): void {
    const next = stepAlong(event.key, shownBy === undefined ? undefined : place, place, spots.length);
    if (next !== undefined) {
      event.preventDefault();
      setAt(next);
      setShownBy('keys');
    } else if (event.key === 'Escape' && shownBy !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      setShownBy(undefined);
    } else if (event.key === 'Enter' && shownBy !== undefined && spot !== undefined) {
      event.preventDefault();
      onChoose(spot.subject);
    }
  }

  function onPointerMove(event: PointerEvent): void {
    window.clearTimeout(leaving.current);
    const box = area.current?.getBoundingClientRect();
    const isOverLabel = event.target instanceof Element && event.target.closest('[data-label]') !== null;
    if (box === undefined || isOverLabel || event.pointerType === 'touch') {
      return;
    }
    const found = spotAt(spots, event.clientX - box.left, event.clientY - box.top, REACH);
    if (found !== undefined) {
      setAt(spots.indexOf(found));
      setShownBy('pointer');
    } else if (shownBy === 'pointer') {
      hideSoon();
    }
  }

  function hideSoon(): void {
    window.clearTimeout(leaving.current);
    leaving.current = window.setTimeout(() => {
      setShownBy((by) => (by === 'pointer' ? undefined : by));
    }, LEAVE_MS);
  }

  function onClick(event: React.MouseEvent): void {
    const box = area.current?.getBoundingClientRect();
    const found =
      box === undefined ? undefined : spotAt(spots, event.clientX - box.left, event.clientY - box.top, REACH);
    if (found !== undefined) {
      setAt(spots.indexOf(found));
      setShownBy('pointer');
      onChoose(found.subject);
    }
  }

  return (
    <div className={styles.over} onPointerMove={onPointerMove} onPointerLeave={hideSoon}>
      <div
        ref={area}
        className={styles.area}
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={`${id}-${place}`}
        data-leads={shownBy === 'pointer'}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) {
            setShownBy('keys');
          }
        }}
        onBlur={() => setShownBy(undefined)}
        onClick={onClick}
      >
        <div
          key={place}
          ref={option}
          id={`${id}-${place}`}
          className={styles.spot}
          role="option"
          aria-selected={shownBy !== undefined}
          aria-posinset={place + 1}
          aria-setsize={spots.length}
          aria-label={[words.title, words.what, words.when, leadsTo(spot.subject)]
            .filter((part) => part !== '')
            .join('. ')}
          data-shown={shownBy}
          style={{
            left: spot.left - REACH,
            top: spot.top - REACH,
            width: spot.right - spot.left + 2 * REACH,
            height: spot.bottom - spot.top + 2 * REACH,
          }}
        />
      </div>
      {shownBy !== undefined && (
        <div data-label className={styles.label} style={labelPlace(spot, width, height)} aria-hidden="true">
          <span className={styles.title}>{words.title}</span>
          <span className={styles.what}>{words.what}</span>
          <span className={styles.when}>{words.when}</span>
        </div>
      )}
    </div>
  );
}
