import { memo, useCallback } from 'react';
import { flushSync } from 'react-dom';
import type { DraftDuty } from '../../shared/model/draft.ts';
import { useSay } from '../words/useSay.ts';
import { AddButton } from './AddButton.tsx';
import { useDrafting } from './drafting.ts';
import { DutyRow } from './DutyRow.tsx';
import { fieldKey } from './fieldKey.ts';
import { focusField } from './focusPlace.ts';
import { linesIn } from './lineEdits.ts';
import { newDuty } from './newRecords.ts';
import { withRecordsAfter } from './records.ts';
import { Section } from './Section.tsx';
import styles from './Sheet.module.css';
import { useRecordEdits } from './useRecordEdits.ts';

interface DutiesProps {
  readonly duties: readonly DraftDuty[];
  /** How the client is called. */
  readonly client: string;
}

/** What the client supplies by when. */
export const Duties = memo(function Duties({ duties, client }: DutiesProps) {
  const say = useSay();
  const { sheet } = useDrafting();
  const edits = useRecordEdits({ part: 'clientDuties', make: newDuty, first: 'text' });
  const paste = useCallback(
    (id: string, pasted: string) => {
      const [first = '', ...others] = linesIn(pasted);
      const added = others.map((text) => ({ ...newDuty(), text }));
      flushSync(() =>
        sheet.change((draft) => ({
          ...draft,
          clientDuties: withRecordsAfter(
            draft.clientDuties.map((duty) => (duty.id === id ? { ...duty, text: duty.text + first } : duty)),
            id,
            ...added,
          ),
        })),
      );
      focusField(fieldKey('clientDuties', added.at(-1)?.id ?? id, 'text'));
    },
    [sheet],
  );
  return (
    <Section
      part="clientDuties"
      number="3"
      title={say(($) => $.agreement.clauses.duties, { client })}
      columns={[say(($) => $.drafting.columns.by)]}
    >
      <ol>
        {duties.map((duty, place) => (
          <DutyRow
            key={duty.id}
            duty={duty}
            place={place}
            isLast={place === duties.length - 1}
            edits={edits}
            onLines={paste}
          />
        ))}
      </ol>
      <div className={styles.sum}>
        <AddButton
          field={fieldKey('clientDuties')}
          label={say(($) => $.drafting.duties.add)}
          onPress={() => edits.add()}
        />
      </div>
    </Section>
  );
});
