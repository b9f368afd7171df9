import { useNavigate } from '@tanstack/react-router';
import { useCallback, useId, useMemo, useRef } from 'react';
import { versionNumbered } from '../../shared/explaining/context.ts';
import type { TimelineExplaining } from '../../shared/explaining/timelineWords.ts';
import { markTarget, markWords } from '../../shared/explaining/timelineWords.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { spotsOf } from '../../shared/pictures/spots.ts';
import { timelinePicture } from '../../shared/pictures/timelinePicture.ts';
import type { ProjectStanding } from '../../shared/rulebook/standing.ts';
import type { TimelineSubject } from '../../shared/rulebook/timelineSubject.ts';
import { afterPreposition } from '../../shared/i18n/afterPreposition.ts';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import { partMark, withParts } from '../words/withParts.tsx';
import { PictureView } from './PictureView.tsx';
import { PictureWalk } from './PictureWalk.tsx';
import { screenCanvas } from './screenCanvas.ts';
import styles from './TimelineFigure.module.css';
import { TimelineTable } from './TimelineTable.tsx';
import { useWidth } from './useWidth.ts';

interface TimelineFigureProps {
  readonly project: ProjectFile;
  readonly standing: ProjectStanding;
  readonly write: Writer;
  readonly clientName: string;
  /** What stands at the line of the day looked at. */
  readonly nowLabel: string;
  readonly withPayments: boolean;
}

/**
 * The plan and how it went: the heading is the key, the picture below it tells of each mark and leads to what it rests on, and the
 * same stands as a table for readers.
 */
export function TimelineFigure({
  project,
  standing,
  write,
  clientName,
  nowLabel,
  withPayments,
}: TimelineFigureProps) {
  const say = useSay();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const drawn = useMemo(() => {
    if (width < LEAST_WIDTH) {
      return undefined;
    }
    const canvas = screenCanvas(width);
    const picture = timelinePicture({
      canvas,
      standing,
      say,
      write,
      nowLabel,
      withPayments,
      monthsAgainAfter: MONTHS_AGAIN_AFTER,
    });
    return { picture, spots: spotsOf(picture) };
  }, [width, standing, say, write, nowLabel, withPayments]);
  const walk = useWalk({ project, standing, write, clientName });
  return (
    <section className={styles.figure} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        <WaitedHeading standing={standing} clientName={clientName} />
      </h2>
      <div ref={place} className={styles.place}>
        {drawn !== undefined && (
          <>
            <PictureView picture={drawn.picture} label={say(($) => $.waiting.picture)} />
            <PictureWalk
              label={say(($) => $.timeline.spots.walk)}
              spots={drawn.spots}
              width={drawn.picture.width}
              height={drawn.picture.height}
              {...walk}
            />
          </>
        )}
      </div>
      <TimelineTable standing={standing} write={write} isShown={width > 0 && width < LEAST_WIDTH} />
    </section>
  );
}

function useWalk({
  project,
  standing,
  write,
  clientName,
}: Pick<TimelineFigureProps, 'project' | 'standing' | 'write' | 'clientName'>) {
  const say = useSay();
  const language = useLanguage();
  const navigate = useNavigate();
  const context = useMemo(
    (): TimelineExplaining => ({
      project,
      version: versionNumbered(project, standing.versionInForce),
      say,
      write,
      standing,
      client: clientName,
      forClient: afterPreposition(language, clientName),
    }),
    [project, standing, say, write, clientName, language],
  );
  const wordsOf = useCallback((subject: TimelineSubject) => markWords(context, subject), [context]);
  const leadsTo = (subject: TimelineSubject) =>
    'event' in markTarget(context, subject)
      ? say(($) => $.timeline.spots.toEntry)
      : say(($) => $.timeline.spots.toClause);
  const onChoose = (subject: TimelineSubject): void => {
    const target = markTarget(context, subject);
    const params = { projectId: project.id };
    if ('event' in target) {
      void navigate({ to: '/projects/$projectId/timeline', params, search: { entry: target.event } });
    } else if (standing.versionInForce !== null) {
      const search = { version: standing.versionInForce, clause: target.clause };
      void navigate({ to: '/projects/$projectId', params, search });
    }
  };
  return { wordsOf, leadsTo, onChoose };
}

/** About as many rows as a screen shows at once. */
const MONTHS_AGAIN_AFTER = 20;

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
