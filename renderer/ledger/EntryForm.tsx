import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { Instant } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { ProjectStanding } from '../../shared/rulebook/standing.ts';
import { DraftTrouble } from '../components/DraftTrouble.tsx';
import { InstantField } from '../components/InstantField.tsx';
import { Select } from '../components/Select.tsx';
import { TextField } from '../components/TextField.tsx';
import { isStillToCome } from '../data/isStillToCome.ts';
import { useSay } from '../words/useSay.ts';
import type { EntryDraft, EntryProblem } from './entryDraft.ts';
import { entryTypesFor } from './entryDraft.ts';
import styles from './EntryForm.module.css';
import { EntryParticulars } from './EntryParticulars.tsx';
import { MailChooser } from './MailChooser.tsx';

export interface EntryFormProps {
  readonly project: ProjectFile;
  readonly standing: ProjectStanding;
  readonly write: Writer;
  readonly now: Instant;
  readonly draft: EntryDraft;
  readonly change: (changed: Partial<EntryDraft>) => void;
  readonly problems: ReadonlySet<EntryProblem>;
  readonly onSubmit: () => void;
  /** An e-mail that was chosen to fill in the form. */
  readonly onMail: (file: File) => void;
}

/** Asks what happened, and for each kind of thing only what belongs to it. */
export function EntryForm(props: EntryFormProps) {
  const { project, now, draft, change, problems, onSubmit, onMail } = props;
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  useFirstProblemFocused(form, problems);
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h2 className={styles.title}>{say(($) => $.ledger.form.title)}</h2>
      <DraftTrouble />
      <Select
        label={say(($) => $.ledger.form.type)}
        options={entryTypesFor(project).map((id) => ({ id, label: say(($) => $.ledger.form.types[id]) }))}
        value={draft.type}
        onChange={(type) => change({ type })}
      />
      <EntryParticulars {...props} />
      {draft.type === 'message' && <MailChooser onFile={onMail} />}
      <InstantField
        label={say(($) => $.ledger.form.at)}
        value={draft.at === 'now' ? now : draft.at}
        timeZone={project.timeZone}
        onChange={(at) => change({ at })}
        hint={say(($) => $.ledger.form.atHint, { zone: project.timeZone })}
        problem={momentProblem()}
      />
      {draft.type !== 'note' && (
        <TextField
          label={say(($) => $.ledger.form.note)}
          value={draft.note}
          onChange={(note) => change({ note })}
        />
      )}
    </form>
  );

  function momentProblem(): string | undefined {
    if (problems.has('atLater') || isStillToCome(draft.at === 'now' ? null : draft.at, now)) {
      return say(($) => $.ledger.form.problems.atLater);
    }
    return problems.has('at') ? say(($) => $.ledger.form.problems.at) : undefined;
  }
}

/** Leads to the first field that something is missing in, each time that problems come up. */
function useFirstProblemFocused(
  form: RefObject<HTMLFormElement | null>,
  problems: ReadonlySet<EntryProblem>,
): void {
  const key = [...problems].join(' ');
  useEffect(() => {
    if (key !== '') {
      const bad = form.current?.querySelector<HTMLElement>(
        '[data-invalid] :is(input, textarea, button, [role=spinbutton])',
      );
      bad?.focus();
    }
  }, [form, key]);
}
