import { memo, useMemo } from 'react';
import { letterOf } from '../../shared/agreements/clauseNumber.ts';
import type { AgreementDraft, DraftDeliverable } from '../../shared/model/draft.ts';
import { useSay } from '../words/useSay.ts';
import { AddButton } from './AddButton.tsx';
import { withRecordChanged } from './draftRecords.ts';
import { fieldKey } from './fieldKey.ts';
import type { Line } from './lineEdits.ts';
import styles from './Sheet.module.css';
import type { LineTerms } from './useLineEdits.ts';
import { useLineEdits } from './useLineEdits.ts';
import { WordsInput } from './WordsInput.tsx';

interface CriterionLinesProps {
  readonly deliverable: string;
  /** 1.5 for the deliverable. */
  readonly number: string;
  readonly criteria: DraftDeliverable['criteria'];
}

/** When a deliverable is as agreed, line by line. */
export const CriterionLines = memo(function CriterionLines({
  deliverable,
  number,
  criteria,
}: CriterionLinesProps) {
  const say = useSay();
  const terms = useMemo(() => criterionTerms(deliverable), [deliverable]);
  const edits = useLineEdits(terms);
  return (
    <div className={styles.criteria}>
      {criteria.length > 0 && (
        <>
          <p className={styles.quiet}>{say(($) => $.agreement.details.criteria)}</p>
          <ol className={styles.lines}>
            {criteria.map(({ id, text }, place) => (
              <li key={id} className={styles.line}>
                <span className={styles.letter}>{letterOf(place)}</span>
                <WordsInput
                  field={terms.keyOf(id)}
                  label={say(($) => $.drafting.deliverables.criterion, {
                    number: `${number} ${letterOf(place)}`,
                  })}
                  look="small"
                  value={text}
                  onChange={(words) => edits.type(id, words)}
                  onEnter={(selected) => edits.enter(id, selected)}
                  onEmptied={() => edits.empty(id)}
                  onLines={(words, selected) => edits.paste(id, words, selected)}
                  onMove={(by) => edits.move(id, by)}
                />
              </li>
            ))}
          </ol>
        </>
      )}
      <AddButton
        field={terms.addKey}
        label={say(($) => $.drafting.deliverables.addCriterion)}
        onPress={() => edits.add()}
      />
    </div>
  );
});

function criterionTerms(deliverable: string): LineTerms {
  return {
    linesIn: ({ deliverables }: AgreementDraft) =>
      deliverables.find(({ id }) => id === deliverable)?.criteria ?? [],
    withLines: (draft: AgreementDraft, lines: readonly Line[]) =>
      withRecordChanged(draft, 'deliverables', deliverable, { criteria: [...lines] }),
    keyOf: (id: string) => fieldKey('deliverables', deliverable, `criterion ${id}`),
    addKey: fieldKey('deliverables', deliverable, 'criteria'),
  };
}
