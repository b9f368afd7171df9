import { memo } from 'react';
import { useSay } from '../words/useSay.ts';
import { AddButton } from './AddButton.tsx';
import { fieldKey } from './fieldKey.ts';
import type { Line } from './lineEdits.ts';
import { RecordNumber } from './RecordNumber.tsx';
import { Section } from './Section.tsx';
import styles from './Sheet.module.css';
import type { LineTerms } from './useLineEdits.ts';
import { useLineEdits } from './useLineEdits.ts';
import { newLine } from './newRecords.ts';
import { useRecordEdits } from './useRecordEdits.ts';
import { WordsInput } from './WordsInput.tsx';

/** What is named as not part of the work. */
export const Exclusions = memo(function Exclusions({ exclusions }: { readonly exclusions: readonly Line[] }) {
  const say = useSay();
  const edits = useLineEdits(TERMS);
  const records = useRecordEdits({ part: 'exclusions', make: newLine, first: 'text' });
  return (
    <Section part="exclusions" number="2" title={say(($) => $.clauses.titles.exclusions)}>
      <ol>
        {exclusions.map(({ id, text }, place) => {
          const number = `2.${place + 1}`;
          return (
            <li key={id} className={styles.record} data-record={id}>
              <div className={styles.row}>
                <RecordNumber
                  field={fieldKey('exclusions', id, 'number')}
                  number={number}
                  isFirst={place === 0}
                  isLast={place === exclusions.length - 1}
                  onAdd={() => edits.add(id)}
                  onMove={(by) => records.move(id, by)}
                  onRemove={() => records.remove(id, text.trim() === '' ? number : text)}
                />
                <span className={styles.wide}>
                  <WordsInput
                    field={TERMS.keyOf(id)}
                    label={say(($) => $.drafting.exclusions.textOf, { number })}
                    value={text}
                    onChange={(words) => edits.type(id, words)}
                    onEnter={(selected) => edits.enter(id, selected)}
                    onEmptied={() => edits.empty(id)}
                    onLines={(words, selected) => edits.paste(id, words, selected)}
                    onMove={(by) => records.move(id, by)}
                  />
                </span>
              </div>
            </li>
          );
        })}
      </ol>
      <div className={styles.sum}>
        <AddButton
          field={TERMS.addKey}
          label={say(($) => $.drafting.exclusions.add)}
          onPress={() => edits.add()}
        />
      </div>
    </Section>
  );
});

const TERMS: LineTerms = {
  linesIn: ({ exclusions }) => exclusions,
  withLines: (draft, lines) => ({ ...draft, exclusions: [...lines] }),
  keyOf: (id) => fieldKey('exclusions', id, 'text'),
  addKey: fieldKey('exclusions'),
};
