import { useMemo } from 'react';
import type { OpenProject } from '../../shared/contract/answers.ts';
import type { BrokenDay } from '../../shared/updates/delays.ts';
import { delays } from '../../shared/updates/delays.ts';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { Notice } from '../components/Notice.tsx';
import { useHolidays } from '../data/useHolidays.ts';
import { useNow } from '../data/useNow.ts';
import { dayWords } from '../dispute/dayWords.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';

/** The days that cannot hold and of which the client was not told: one notice each, with the way to tell them. */
export function BrokenDays({ open }: { readonly open: OpenProject }) {
  const asOf = useNow();
  const { project, brokenSeal } = open;
  const holidays = useHolidays(project);
  const untold = useMemo(
    () => delays(project, asOf, holidays).filter(({ isTold }) => !isTold),
    [project, asOf, holidays],
  );
  return brokenSeal === null
    ? untold.map((broken) => <Untold key={broken.deliverable} open={open} broken={broken} />)
    : null;
}

function Untold({ open: { project }, broken }: { readonly open: OpenProject; readonly broken: BrokenDay }) {
  const say = useSay();
  const write = useWriter(project);
  const { title, day, deliverable, code } = broken;
  return (
    <Notice
      kind={code === 'past' ? 'risk' : 'needs'}
      title={say(($) => $.updatesPage.broken[code], {
        title,
        day: dayWords(write, code === 'past' ? day : broken.agreed),
      })}
    >
      <p>{say(($) => $.updatesPage.broken.tell)}</p>
      <div>
        <ButtonLink
          size="small"
          to="/projects/$projectId/messages/$kind"
          params={{ projectId: project.id, kind: 'delayNotice' }}
          search={{ deliverable }}
          aria-label={say(($) => $.updatesPage.broken.writeAbout, { title })}
        >
          {say(($) => $.updatesPage.broken.write)}
        </ButtonLink>
      </div>
    </Notice>
  );
}
