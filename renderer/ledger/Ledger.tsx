import { useMemo, useState } from 'react';
import type { OpenProject } from '../../shared/contract/answers.ts';
import type { EntryInstead } from '../../shared/contract/entry.ts';
import { entryWords } from '../../shared/explaining/entryWords.ts';
import { ledgerNames } from '../../shared/explaining/ledgerNames.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { Button } from '../components/Button.tsx';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { Notice } from '../components/Notice.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCall } from '../data/useCall.ts';
import { useNow } from '../data/useNow.ts';
import type { PageFoot } from '../frame/Page.tsx';
import { Page } from '../frame/Page.tsx';
import { useUndo } from '../frame/undo.ts';
import { ProjectMenu } from '../projects/ProjectMenu.tsx';
import { ProjectStrip } from '../projects/ProjectStrip.tsx';
import { ProjectTabs } from '../projects/ProjectTabs.tsx';
import { useSay } from '../words/useSay.ts';
import { BrokenDays } from '../updates/BrokenDays.tsx';
import { useWriter } from '../words/useWriter.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { EntryForm } from './EntryForm.tsx';
import { entryOf } from './entryDraft.ts';
import styles from './Ledger.module.css';
import { LedgerList } from './LedgerList.tsx';
import { ledgerRows } from './ledgerRows.ts';
import { useCorrection } from './useCorrection.ts';
import { useDroppedFile } from './useDroppedFile.ts';
import { useEntryDraft } from './useEntryDraft.ts';
import { useMail } from './useMail.ts';

/** Everything that happened in a project, day by day, and the form that adds to it or corrects it. */
export function Ledger({ open }: { readonly open: OpenProject }) {
  const { project, standing } = open;
  const projectId = project.id;
  const say = useSay();
  const write = useWriter(project);
  const { offer, withdraw } = useUndo();
  const adding = useCall('ledger.add');
  const recording = useCall('ledger.correct');
  const { draft, beginnings, isBegun, change, startOver } = useEntryDraft(project);
  const correction = useCorrection(project);
  const [asked, setAsked] = useState(false);
  const [told, setTold] = useState<string>();
  const now = useNow();
  const isBroken = open.brokenSeal !== null;
  const rows = useMemo(() => ledgerRows(project), [project]);
  const names = useMemo(() => ledgerNames(project, standing), [project, standing]);
  const { talkedAbout } = project;
  const { begin } = correction;
  const actions = useMemo(
    () =>
      isBroken
        ? undefined
        : {
            correct: (event: string) => {
              setAsked(false);
              setTold(undefined);
              begin(event);
            },
            talkedAbout: new Set(talkedAbout?.flatMap(({ event }) => event ?? [])),
          },
    [isBroken, begin, talkedAbout],
  );
  const mail = useMail(projectId, ({ subject, text, direction, date, from }) => {
    const before = draft;
    correction.end();
    startOver();
    change({
      ...before,
      type: 'message',
      direction,
      text: subject === '' ? text : `${subject}\n\n${text}`,
      at: date ?? 'now',
      note: '',
    });
    setAsked(false);
    withdraw();
    setTold(say(($) => $.ledger.form.mailTaken, { from }));
  });
  const isHeldOver = useDroppedFile(!isBroken, mail.read);
  const correcting = correction.draft;
  const entry = entryOf(correcting?.entry ?? draft, now);
  const problems = asked && !entry.ok && correcting?.happened !== false ? entry.error : NO_PROBLEMS;

  function add(): void {
    const made = entryOf(draft, instantOf(new Date()));
    setAsked(!made.ok);
    setTold(undefined);
    if (made.ok) {
      void adding.call({ projectId, entry: made.value }).then((result) => {
        if (result.ok) {
          startOver();
          const { what } = entryWords(say, write, names, result.value);
          setTold(say(($) => $.ledger.form.added, { what }));
        }
      });
    }
  }

  function recordCorrection(): void {
    if (correcting === undefined) {
      return;
    }
    const { corrects, reason, happened } = correcting;
    const made = happened ? insteadOf(entryOf(correcting.entry, instantOf(new Date()))) : {};
    setAsked(true);
    setTold(undefined);
    if (made !== null && reason.trim() !== '') {
      void recording.call({ projectId, corrects, reason: reason.trim(), ...made }).then((result) => {
        if (result.ok) {
          correction.end();
          setAsked(false);
          setTold(say(($) => $.ledger.correction.added));
        }
      });
    }
  }

  const sentence = <span role="status">{told ?? say(($) => $.ledger.form.sealed)}</span>;
  return (
    <Page
      title={project.title}
      lead={
        rows.length === 0
          ? say(($) => $.ledger.leadNone, { client: project.client.name })
          : say(($) => $.ledger.lead, { client: project.client.name, count: rows.length })
      }
      strip={<ProjectStrip />}
      savedAt={open.savedAt}
      more={<ProjectMenu open={open} />}
      tabs={<ProjectTabs projectId={projectId} />}
      foot={footOfPage()}
    >
      <div className={styles.columns}>
        <div className={styles.months}>
          {isBroken && (
            <Notice
              kind="risk"
              title={say(($) => $.ledger.broken, { agreement: say(($) => $.projects.tabs.agreement) })}
            />
          )}
          <BrokenDays open={open} />
          {isHeldOver && <Notice kind="waiting" title={say(($) => $.ledger.form.dropHere)} />}
          <LedgerList project={project} rows={rows} names={names} write={write} actions={actions} />
        </div>
        {!isBroken && (
          <aside className={styles.side}>
            {correcting === undefined || correction.event === undefined ? (
              <EntryForm
                key={beginnings}
                project={project}
                standing={standing}
                write={write}
                now={now}
                draft={draft}
                change={change}
                problems={problems}
                onSubmit={add}
                onMail={mail.read}
              />
            ) : (
              <CorrectionForm
                key={correcting.corrects}
                project={project}
                standing={standing}
                write={write}
                now={now}
                names={names}
                event={correction.event}
                draft={correcting}
                change={correction.change}
                problems={problems}
                isReasonMissing={asked && correcting.reason.trim() === ''}
                onSubmit={recordCorrection}
              />
            )}
            {[mail.error, adding.error, recording.error].map(
              (error, place) => error !== undefined && <Trouble key={place} error={error} />,
            )}
          </aside>
        )}
      </div>
    </Page>
  );

  function footOfPage(): PageFoot {
    if (isBroken) {
      return {
        primary: (
          <ButtonLink kind="primary" to="/projects/$projectId" params={{ projectId }}>
            {say(($) => $.projects.tabs.agreement)}
          </ButtonLink>
        ),
      };
    }
    if (correcting !== undefined) {
      return {
        sentence,
        quiet: (
          <Button
            kind="quiet"
            onPress={() => {
              correction.end();
              setAsked(false);
              if (correcting.reason.trim() !== '') {
                offer({
                  said: say(($) => $.ledger.form.cleared),
                  undo: () => correction.putBack(correcting),
                });
              }
            }}
          >
            {say(($) => $.ledger.correction.leave)}
          </Button>
        ),
        primary: (
          <Button kind="primary" onPress={recordCorrection} isPending={recording.isWaiting}>
            {say(($) => $.ledger.correction.add)}
          </Button>
        ),
      };
    }
    return {
      sentence,
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
        <Button kind="primary" onPress={add} isPending={adding.isWaiting}>
          {say(($) => $.ledger.form.add)}
        </Button>
      ),
    };
  }
}

const NO_PROBLEMS: ReadonlySet<never> = new Set();

/** What counts in the place of the entry; null while something is missing in it. */
function insteadOf(made: ReturnType<typeof entryOf>): { readonly instead: EntryInstead } | null {
  return made.ok && made.value.type !== 'message' ? { instead: made.value } : null;
}
