import { memo } from 'react';
import type { DraftDuty } from '../../shared/model/draft.ts';
import { useSay } from '../words/useSay.ts';
import { BlocksChooser } from './BlocksChooser.tsx';
import { DayInput } from './DayInput.tsx';
import { fieldKey } from './fieldKey.ts';
import { RecordNumber } from './RecordNumber.tsx';
import styles from './Sheet.module.css';
import type { RecordEdits } from './useRecordEdits.ts';
import { WordsInput } from './WordsInput.tsx';

interface DutyRowProps {
  readonly duty: DraftDuty;
  readonly place: number;
  readonly isLast: boolean;
  readonly edits: RecordEdits<'clientDuties'>;
  /** Several lines were pasted into the words. */
  readonly onLines: (id: string, text: string) => void;
}

/** Something that the client supplies, by when, and what waits for it. */
export const DutyRow = memo(function DutyRow({ duty, place, isLast, edits, onLines }: DutyRowProps) {
  const say = useSay();
  const { id, text, due, blocks } = duty;
  const number = `3.${place + 1}`;
  const key = (field: string) => fieldKey('clientDuties', id, field);
  const move = (by: -1 | 1) => edits.move(id, by);
  const remove = () => edits.remove(id, text.trim() === '' ? number : text);
  return (
    <li className={styles.record} data-record={id}>
      <div className={styles.row}>
        <RecordNumber
          field={key('number')}
          number={number}
          isFirst={place === 0}
          isLast={isLast}
          onAdd={() => edits.add(id)}
          onMove={move}
          onRemove={remove}
        />
        <span className={styles.untilDay}>
          <WordsInput
            field={key('text')}
            label={say(($) => $.drafting.duties.textOf, { number })}
            value={text}
            onChange={(words) => edits.change(id, { text: words }, 'text')}
            onEnter={() => edits.add(id)}
            onEmptied={due === null && blocks.length === 0 ? remove : undefined}
            onLines={(words) => onLines(id, words)}
            onMove={move}
          />
        </span>
        <DayInput
          field={key('due')}
          label={say(($) => $.drafting.duties.dueOf, { number })}
          value={due}
          onChange={(day, typed) => edits.read(id, 'due', { due: day }, typed)}
        />
      </div>
      <div className={styles.details}>
        <BlocksChooser
          field={key('blocks')}
          number={number}
          blocks={blocks}
          onChange={(chosen) => edits.change(id, { blocks: [...chosen] })}
        />
      </div>
    </li>
  );
});
