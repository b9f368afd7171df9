import { Fragment, useMemo } from 'react';
import type { PromisedStep } from '../../shared/model/outgoing.ts';
import { lineKey } from '../../shared/updates/lineKey.ts';
import { openSteps } from '../../shared/updates/openSteps.ts';
import { readUpdate } from '../../shared/updates/readUpdate.ts';
import { sinceLastUpdate } from '../../shared/updates/sinceLastUpdate.ts';
import type { UpdateSection } from '../../shared/updates/updateSections.ts';
import { sectionLines, UPDATE_SECTIONS } from '../../shared/updates/updateSections.ts';
import { SideLabel, SideList, SideRow } from '../agreement/SideList.tsx';
import { useNow } from '../data/useNow.ts';
import { dayWords } from '../dispute/dayWords.ts';
import { useReadOnly } from '../dispute/readOnly.ts';
import { useSay } from '../words/useSay.ts';
import type { OutgoingHere } from './OutgoingHere.ts';
import { PromisedBefore } from './PromisedBefore.tsx';
import styles from './UpdateColumn.module.css';
import { saysLine, withLine } from './updateLines.ts';
import { Button } from '../components/Button.tsx';

/** Beside an update: what the ledger holds for it, what was promised last time and what became of it, and what it promises itself. */
export function UpdateColumn({ here }: { readonly here: OutgoingHere }) {
  const say = useSay();
  const { open, outgoing } = here;
  const asOf = useNow();
  const steps = useMemo(() => openSteps(open.project, asOf), [open.project, asOf]);
  const read = readUpdate(outgoing.body, { drafted: outgoing.steps, open: steps, settled: outgoing.settled });
  return (
    <aside className={styles.column}>
      <FromLedger here={here} />
      <PromisedBefore here={here} steps={steps} unmentioned={read.unmentioned} />
      <SideList title={say(($) => $.outgoingPage.promises.title)}>
        {read.steps.length === 0 && <SideRow>{say(($) => $.outgoingPage.promises.none)}</SideRow>}
        {read.steps.map(({ text }: PromisedStep, place) => (
          <SideRow key={place} sign="waiting">
            <span lang={outgoing.language}>{text}</span>
          </SideRow>
        ))}
        {read.steps.length > 0 && <SideLabel>{say(($) => $.outgoingPage.promises.hint)}</SideLabel>}
      </SideList>
    </aside>
  );
}

function FromLedger({ here }: { readonly here: OutgoingHere }) {
  const say = useSay();
  const { open, opened, write } = here;
  const asOf = useNow();
  const { lastUpdate } = useMemo(() => sinceLastUpdate(open.project, asOf), [open.project, asOf]);
  const lines = sectionLines(opened.asDrafted.body);
  return (
    <SideList title={say(($) => $.outgoingPage.ledger.title)}>
      <SideLabel>
        {lastUpdate === undefined
          ? say(($) => $.outgoingPage.ledger.sinceStart)
          : say(($) => $.outgoingPage.ledger.since, { day: dayWords(write, write.dayOf(lastUpdate)) })}
      </SideLabel>
      {lines.length === 0 && <SideRow>{say(($) => $.outgoingPage.ledger.nothing)}</SideRow>}
      {UPDATE_SECTIONS.map((section) => {
        const found = lines.filter((line) => line.section === section);
        return (
          found.length > 0 && (
            <Fragment key={section}>
              <SideLabel>{say(($) => $.outgoingPage.ledger[section])}</SideLabel>
              {found.map(({ text }) => (
                <LedgerLine key={lineKey(text)} here={here} section={section} text={text} />
              ))}
            </Fragment>
          )
        );
      })}
    </SideList>
  );
}

interface LedgerLineProps {
  readonly here: OutgoingHere;
  readonly section: UpdateSection;
  readonly text: string;
}

/** One thing that the ledger holds; what the text no longer says can be put into it. */
function LedgerLine({ here: { open, outgoing, change }, section, text }: LedgerLineProps) {
  const say = useSay();
  const isReadOnly = useReadOnly();
  const isThere = saysLine(outgoing.body, text);
  const action = say(($) => $.outgoingPage.ledger.putIn);
  return (
    <SideRow sign={isThere ? 'settled' : 'waiting'}>
      <span lang={outgoing.language}>{text}</span>
      {!isThere && <span className={styles.note}>{say(($) => $.outgoingPage.ledger.notThere)}</span>}
      {!isThere && !isReadOnly && (
        <span className={styles.actions}>
          <Button
            size="small"
            kind="quiet"
            aria-label={say(($) => $.outgoingPage.promised.about, { action, text })}
            onPress={() => {
              const { language } = outgoing;
              change({ body: withLine(outgoing.body, section, text, { project: open.project, language }) });
            }}
          >
            {action}
          </Button>
        </span>
      )}
    </SideRow>
  );
}
