import { useId, useMemo, useRef } from 'react';
import type { Writer } from '../../shared/i18n/writer.ts';
import { timelinePicture } from '../../shared/pictures/timelinePicture.ts';
import type { ProjectStanding } from '../../shared/rulebook/standing.ts';
import { afterPreposition } from '../words/afterPreposition.ts';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import { partMark, withParts } from '../words/withParts.tsx';
import { PictureView } from './PictureView.tsx';
import { screenCanvas } from './screenCanvas.ts';
import styles from './TimelineFigure.module.css';
import { TimelineTable } from './TimelineTable.tsx';
import { useWidth } from './useWidth.ts';

interface TimelineFigureProps {
  readonly standing: ProjectStanding;
  readonly write: Writer;
  readonly clientName: string;
  /** What stands at the line of the day looked at. */
  readonly nowLabel: string;
  readonly withPayments: boolean;
}

/** The plan and how it went: the heading is the key, the picture below it, the same as a table for readers. */
export function TimelineFigure({ standing, write, clientName, nowLabel, withPayments }: TimelineFigureProps) {
  const say = useSay();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const picture = useMemo(
    () =>
      width < LEAST_WIDTH
        ? undefined
        : timelinePicture({ canvas: screenCanvas(width), standing, say, write, nowLabel, withPayments }),
    [width, standing, say, write, nowLabel, withPayments],
  );
  return (
    <section className={styles.figure} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        <WaitedHeading standing={standing} clientName={clientName} />
      </h2>
      <div ref={place} className={styles.place}>
        {picture !== undefined && <PictureView picture={picture} label={say(($) => $.waiting.picture)} />}
      </div>
      <TimelineTable standing={standing} write={write} isShown={width > 0 && width < LEAST_WIDTH} />
    </section>
  );
}

/** Below this width the table says it better than a picture could. */
const LEAST_WIDTH = 460;

function WaitedHeading({
  standing: { daysYouWaited, daysTheyWaited },
  clientName,
}: {
  readonly standing: ProjectStanding;
  readonly clientName: string;
}) {
  const say = useSay();
  const language = useLanguage();
  const sentence = say(($) => $.waiting[whoWaited(daysYouWaited, daysTheyWaited)], {
    client: clientName,
    forClient: afterPreposition(language, clientName),
    yours: say(($) => $.common.days, { count: daysYouWaited }),
    theirs: say(($) => $.common.days, { count: daysTheyWaited }),
    hatched: partMark(0),
    solid: partMark(1),
  });
  return withParts(
    sentence,
    <span className={styles.hatched} aria-hidden="true" />,
    <span className={styles.solid} aria-hidden="true" />,
  );
}

function whoWaited(yours: number, theirs: number): 'both' | 'onlyYou' | 'onlyThey' | 'nobody' {
  if (yours > 0) {
    return theirs > 0 ? 'both' : 'onlyYou';
  }
  return theirs > 0 ? 'onlyThey' : 'nobody';
}
