import { entryWords } from '../../shared/explaining/entryWords.ts';
import type { LedgerNames } from '../../shared/explaining/ledgerNames.ts';
import type { ProjectEvent } from '../../shared/model/event.ts';
import { DraftTrouble } from '../components/DraftTrouble.tsx';
import { InstantField } from '../components/InstantField.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { Select } from '../components/Select.tsx';
import { TextArea, TextField } from '../components/TextField.tsx';
import { isStillToCome } from '../data/isStillToCome.ts';
import { useSay } from '../words/useSay.ts';
import { entryTypesFor } from './entryDraft.ts';
import type { EntryFormProps } from './EntryForm.tsx';
import styles from './EntryForm.module.css';
import { EntryParticulars } from './EntryParticulars.tsx';
import type { CorrectionDraft } from './useCorrection.ts';

interface CorrectionFormProps extends Pick<
  EntryFormProps,
  'project' | 'standing' | 'write' | 'now' | 'problems' | 'onSubmit'
> {
  readonly names: LedgerNames;
  readonly event: ProjectEvent;
  readonly draft: CorrectionDraft;
  readonly change: (changed: Partial<CorrectionDraft>) => void;
  readonly isReasonMissing: boolean;
}

/** Asks what is right instead of an entry, and why. */
export function CorrectionForm({
  project,
  standing,
  write,
  now,
  problems,
  onSubmit,
  names,
  event,
  draft: { entry, happened, reason },
  change,
  isReasonMissing,
}: CorrectionFormProps) {
  const say = useSay();
  return (
    <form
      className={styles.form}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        onSubmit();
      }}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{say(($) => $.ledger.correction.title)}</h2>
        <p>
          {say(($) => $.ledger.correction.about, {
            what: entryWords(say, write, names, event).what,
            day: write.day(write.dayOf(event.at)),
          })}
        </p>
        <p className={styles.quiet}>{say(($) => $.ledger.correction.stays)}</p>
      </div>
      <DraftTrouble />
      <TextArea
        label={say(($) => $.ledger.correction.reason)}
        value={reason}
        rows={2}
        onChange={(words) => change({ reason: words })}
        hint={say(($) => $.ledger.correction.reasonHint)}
        problem={isReasonMissing ? say(($) => $.ledger.correction.reasonMissing) : undefined}
        autoFocus
      />
      <RadioGroup
        label={say(($) => $.ledger.correction.right)}
        kind="list"
        options={(['otherwise', 'never'] as const).map((id) => ({
          id,
          label: say(($) => $.ledger.correction[id]),
        }))}
        value={happened ? 'otherwise' : 'never'}
        onChange={(chosen) => change({ happened: chosen === 'otherwise' })}
      />
      {happened && (
        <>
          <Select
            label={say(($) => $.ledger.form.type)}
            options={entryTypesFor(project)
              .filter((id) => (id !== 'message' && id !== 'note') || id === entry.type)
              .map((id) => ({ id, label: say(($) => $.ledger.form.types[id]) }))}
            value={entry.type}
            onChange={(type) => change({ entry: { ...entry, type } })}
          />
          <EntryParticulars
            project={project}
            standing={standing}
            write={write}
            draft={entry}
            change={(changed) => change({ entry: { ...entry, ...changed } })}
            problems={problems}
            givesBack={givenBack(event, entry.deliverable)}
          />
          <InstantField
            label={say(($) => $.ledger.form.at)}
            value={entry.at === 'now' ? now : entry.at}
            timeZone={project.timeZone}
            onChange={(at) => change({ entry: { ...entry, at } })}
            hint={say(($) => $.ledger.form.atHint, { zone: project.timeZone })}
            problem={momentProblem()}
          />
          <TextField
            label={say(($) => $.ledger.form.note)}
            value={entry.note}
            onChange={(note) => change({ entry: { ...entry, note } })}
          />
        </>
      )}
    </form>
  );

  function momentProblem(): string | undefined {
    if (problems.has('atLater') || isStillToCome(entry.at === 'now' ? null : entry.at, now)) {
      return say(($) => $.ledger.form.problems.atLater);
    }
    return problems.has('at') ? say(($) => $.ledger.form.problems.at) : undefined;
  }
}

/** What was delivered by the entry that is being corrected; without a quantity, everything that was missing. */
function givenBack(event: ProjectEvent, deliverable: string | null): number {
  const entry = event.type === 'message' ? event.instead : event;
  return entry?.type === 'delivered' && entry.deliverable === deliverable ? (entry.quantity ?? Infinity) : 0;
}
