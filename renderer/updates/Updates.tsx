import { useMemo } from 'react';
import type { OpenProject } from '../../shared/contract/answers.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { useNow } from '../data/useNow.ts';
import { ReadOnlyNotice } from '../dispute/ReadOnlyNotice.tsx';
import { dayWords, weekdayWords } from '../dispute/dayWords.ts';
import { Page } from '../frame/Page.tsx';
import { ProjectMenu } from '../projects/ProjectMenu.tsx';
import { ProjectStrip } from '../projects/ProjectStrip.tsx';
import { ProjectTabs } from '../projects/ProjectTabs.tsx';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import { BrokenDays } from './BrokenDays.tsx';
import { PromisedRhythm } from './PromisedRhythm.tsx';
import { Reminders } from './Reminders.tsx';
import { UpdateList } from './UpdateList.tsx';
import styles from './Updates.module.css';
import type { UpdateDays } from './updateDays.ts';
import { updateDays } from './updateDays.ts';

/** How the client is kept posted: what was promised, what was sent word for word, and when to be reminded. */
export function Updates({ open }: { readonly open: OpenProject }) {
  const { project, brokenSeal, savedAt } = open;
  const say = useSay();
  const write = useWriter(project);
  const asOf = useNow();
  const found = useMemo(() => updateDays(project, asOf), [project, asOf]);
  const isReadOnly = brokenSeal !== null;
  const wanted = found.due ?? found.next;
  const about = wanted === undefined ? {} : { due: wanted.day };
  const isBegun = project.outbox?.some(({ kind, about: { due } }) => kind === 'update' && due === about.due);
  return (
    <Page
      title={project.title}
      heading={headingOf(say, write, found)}
      lead={say(($) => $.updatesPage.lead, { project: project.title, client: project.client.name })}
      strip={<ProjectStrip />}
      savedAt={savedAt}
      more={<ProjectMenu open={open} />}
      tabs={<ProjectTabs projectId={project.id} />}
      {...(isReadOnly
        ? {}
        : {
            foot: {
              sentence: footSentence(),
              primary: (
                <ButtonLink
                  kind="primary"
                  to="/projects/$projectId/messages/$kind"
                  params={{ projectId: project.id, kind: 'update' }}
                  search={about}
                >
                  {isBegun === true ? say(($) => $.updatesPage.goOn) : say(($) => $.updatesPage.write)}
                </ButtonLink>
              ),
            },
          })}
    >
      <ReadOnlyNotice open={open} />
      <BrokenDays open={open} />
      <div className={styles.columns}>
        <UpdateList project={project} days={found.days} />
        <aside className={styles.side}>
          <PromisedRhythm
            version={project.agreements.find(({ number }) => number === open.standing.versionInForce)}
            write={write}
          />
          {!isReadOnly && <Reminders project={project} />}
        </aside>
      </div>
    </Page>
  );

  function footSentence(): string {
    if (found.due?.until !== undefined) {
      return say(($) => $.updatesPage.countsUntil, { day: weekdayWords(write, found.due.until) });
    }
    return say(($) => $.updatesPage.onlyWhenSaid);
  }
}

function headingOf(say: Say, write: Writer, { days, due, next }: UpdateDays): string {
  if (due !== undefined) {
    return say(($) => $.updatesPage.heading.due, { day: dayWords(write, due.day) });
  }
  if (next !== undefined) {
    return say(($) => $.updatesPage.heading.next, { day: weekdayWords(write, next.day) });
  }
  return days.length === 0 ? say(($) => $.updatesPage.heading.none) : say(($) => $.updatesPage.heading.over);
}
