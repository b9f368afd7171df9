import { useDeferredValue, useMemo, useState } from 'react';
import type { OpenProject } from '../../shared/contract/answers.ts';
import { Button } from '../components/Button.tsx';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { Notice } from '../components/Notice.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCall } from '../data/useCall.ts';
import { Page } from '../frame/Page.tsx';
import { useUndo } from '../frame/undo.ts';
import { ProjectStrip } from '../projects/ProjectStrip.tsx';
import { ProjectTabs } from '../projects/ProjectTabs.tsx';
import { ProjectMenu } from '../projects/ProjectMenu.tsx';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import { EntryForm } from './EntryForm.tsx';
import { entryOf } from './entryDraft.ts';
import { entryWords } from './entryWords.ts';
import styles from './Ledger.module.css';
import { ledgerNames } from './ledgerNames.ts';
import { ledgerMonths } from './ledgerRows.ts';
import { MonthSection } from './MonthSection.tsx';
import { useEntryDraft } from './useEntryDraft.ts';
import { useNow } from '../data/useNow.ts';

/** Everything that happened in a project, day by day, and the form that adds to it. */
export function Ledger({ open }: { readonly open: OpenProject }) {
  const { project, standing } = open;
  const say = useSay();
  const write = useWriter(project);
  const { offer } = useUndo();
  const { call, error, isWaiting } = useCall('ledger.add');
  const { draft, beginnings, isBegun, change, startOver } = useEntryDraft(project);
  const [asked, setAsked] = useState(false);
  const [added, setAdded] = useState<string>();
  const now = useNow();
  const months = useMemo(() => ledgerMonths(project), [project]);
  // Years of entries are made ready after the page is there, without holding up what is typed.
  const shownMonths = useDeferredValue(months, months.slice(0, MONTHS_AT_ONCE));
  const names = useMemo(() => ledgerNames(project, standing), [project, standing]);
  const entry = entryOf(draft, now);
  const count = months.reduce((total, { rows }) => total + rows.length, 0);
  const isBroken = open.brokenSeal !== null;

  function add(): void {
    const made = entryOf(draft, new Date().toISOString());
    setAsked(!made.ok);
    setAdded(undefined);
    if (made.ok) {
      void call({ projectId: project.id, entry: made.value }).then((result) => {
        if (result.ok) {
          startOver();
          setAdded(entryWords(say, write, names, result.value).what);
        }
      });
    }
  }

  return (
    <Page
      title={project.title}
      lead={
        count === 0
          ? say(($) => $.ledger.leadNone, { client: project.client.name })
          : say(($) => $.ledger.lead, { client: project.client.name, count })
      }
      strip={<ProjectStrip />}
      savedAt={open.savedAt}
      more={<ProjectMenu open={open} />}
      tabs={<ProjectTabs projectId={project.id} />}
      foot={
        isBroken
          ? {
              primary: (
                <ButtonLink kind="primary" to="/projects/$projectId" params={{ projectId: project.id }}>
                  {say(($) => $.projects.tabs.agreement)}
                </ButtonLink>
              ),
            }
          : {
              sentence: (
                <span role="status">
                  {added === undefined
                    ? say(($) => $.ledger.form.sealed)
                    : say(($) => $.ledger.form.added, { what: added })}
                </span>
              ),
              quiet: isBegun && (
                <Button
                  kind="quiet"
                  onPress={() => {
                    startOver();
                    setAsked(false);
                    offer({ said: say(($) => $.ledger.form.cleared), undo: () => change(draft) });
                  }}
                >
                  {say(($) => $.ledger.form.startOver)}
                </Button>
              ),
              primary: (
                <Button kind="primary" onPress={add} isPending={isWaiting}>
                  {say(($) => $.ledger.form.add)}
                </Button>
              ),
            }
      }
    >
      <div className={styles.columns}>
        <div className={styles.months}>
          {isBroken && (
            <Notice
              kind="risk"
              title={say(($) => $.ledger.broken, { agreement: say(($) => $.projects.tabs.agreement) })}
            />
          )}
          {count === 0 && (
            <div className={styles.none}>
              <h2>{say(($) => $.ledger.none.title)}</h2>
              <p>{say(($) => $.ledger.none.text)}</p>
            </div>
          )}
          {shownMonths.map((month) => (
            <MonthSection
              key={month.month}
              projectId={project.id}
              month={month}
              names={names}
              write={write}
            />
          ))}
        </div>
        {!isBroken && (
          <aside className={styles.side}>
            <EntryForm
              key={beginnings}
              project={project}
              standing={standing}
              write={write}
              now={now}
              draft={draft}
              change={change}
              problems={asked && !entry.ok ? entry.error : NO_PROBLEMS}
              onSubmit={add}
            />
            {error !== undefined && <Trouble error={error} />}
          </aside>
        )}
      </div>
    </Page>
  );
}

const MONTHS_AT_ONCE = 3;
const NO_PROBLEMS: ReadonlySet<never> = new Set();
