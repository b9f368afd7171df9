import type { ReactNode } from 'react';
import { useState } from 'react';
import type { TodayItem } from '../../shared/due/todayItem.ts';
import { Button } from '../components/Button.tsx';
import { DraftTrouble } from '../components/DraftTrouble.tsx';
import { InstantField } from '../components/InstantField.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { isStillToCome } from '../data/isStillToCome.ts';
import { useNow } from '../data/useNow.ts';
import { Page } from '../frame/Page.tsx';
import type { EntryDraft, EntryProblem } from '../ledger/entryDraft.ts';
import { entryOf } from '../ledger/entryDraft.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { useSay } from '../words/useSay.ts';
import { ItemMenu } from './ItemMenu.tsx';
import styles from './RecordPage.module.css';
import { TodayStrip } from './TodayStrip.tsx';
import { useRecordDraft } from './useRecordDraft.ts';
import type { Recording } from './useRecording.ts';
import { ZoneNote } from './ZoneNote.tsx';

export interface RecordFields {
  readonly draft: EntryDraft;
  readonly change: (changed: Partial<EntryDraft>) => void;
  readonly problemOf: (field: 'amount' | 'quantity') => string | undefined;
}

interface RecordPageProps {
  readonly item: TodayItem;
  readonly recording: Recording;
  /** What is asked, as the heading of the page. */
  readonly heading: string;
  readonly lead: ReactNode;
  /** What the primary action says. */
  readonly action: string;
  readonly quiet?: ReactNode;
  /** What belongs to the entry beside the moment. */
  readonly fields?: (fields: RecordFields) => ReactNode;
  /** What has to be known before it can be said. */
  readonly before?: ReactNode;
  readonly children?: ReactNode;
}

/** Asks whether something has happened. All that the entry needs stands there already; the moment can be changed. */
export function RecordPage({
  item,
  recording,
  heading,
  lead,
  action,
  quiet,
  fields,
  before,
  children,
}: RecordPageProps) {
  const say = useSay();
  const now = useNow();
  const { draft, change, drop } = useRecordDraft(item);
  const [asked, setAsked] = useState(false);
  const made = entryOf(draft, now);
  const problems: ReadonlySet<EntryProblem> = asked && !made.ok ? made.error : new Set();

  function record(): void {
    const entry = entryOf(draft, instantOf(new Date()));
    setAsked(!entry.ok);
    if (entry.ok) {
      void recording.record(item, entry.value).then((isRecorded) => {
        if (isRecorded) {
          drop();
        }
      });
    }
  }

  return (
    <Page
      title={heading}
      lead={
        <>
          {lead}
          <ZoneNote item={item} />
        </>
      }
      strip={<TodayStrip />}
      more={<ItemMenu item={item} />}
      foot={{
        sentence: say(($) => $.today.foot.timeline, { project: item.projectTitle }),
        quiet,
        primary: (
          <Button kind="primary" onPress={record} isPending={recording.isWaiting}>
            {action}
          </Button>
        ),
      }}
    >
      <div className={styles.page}>
        {recording.error !== undefined && <Trouble error={recording.error} />}
        <DraftTrouble />
        {before}
        <form
          className={styles.fields}
          onSubmit={(event) => {
            event.preventDefault();
            record();
          }}
        >
          {fields?.({ draft, change, problemOf })}
          <InstantField
            label={say(($) => $.today.recording.at)}
            value={draft.at === 'now' ? now : draft.at}
            timeZone={item.timeZone}
            onChange={(at) => change({ at })}
            problem={momentProblem()}
          />
        </form>
        {children}
      </div>
    </Page>
  );

  function problemOf(field: 'amount' | 'quantity'): string | undefined {
    if (field === 'amount' && problems.has('amountNothing')) {
      return say(($) => $.ledger.form.problems.amountNothing);
    }
    return problems.has(field) ? say(($) => $.ledger.form.problems[field]) : undefined;
  }

  function momentProblem(): string | undefined {
    if (problems.has('atLater') || isStillToCome(draft.at === 'now' ? null : draft.at, now)) {
      return say(($) => $.ledger.form.problems.atLater);
    }
    return problems.has('at') ? say(($) => $.ledger.form.problems.at) : undefined;
  }
}
