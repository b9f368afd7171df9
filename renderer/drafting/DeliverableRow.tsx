import { memo } from 'react';
import type { DraftDeliverable } from '../../shared/model/draft.ts';
import { useSay } from '../words/useSay.ts';
import { CountInput } from './CountInput.tsx';
import { CriterionLines } from './CriterionLines.tsx';
import { DayInput } from './DayInput.tsx';
import { fieldKey } from './fieldKey.ts';
import { focusField } from './focusPlace.ts';
import { MoneyInput } from './MoneyInput.tsx';
import { RecordNumber } from './RecordNumber.tsx';
import styles from './Sheet.module.css';
import type { RecordEdits } from './useRecordEdits.ts';
import { WordsInput } from './WordsInput.tsx';
import { flushSync } from 'react-dom';

interface DeliverableRowProps {
  readonly deliverable: DraftDeliverable;
  readonly place: number;
  readonly isLast: boolean;
  readonly edits: RecordEdits<'deliverables'>;
}

/** A deliverable with all that is agreed about it. Rendered again only when it is changed itself. */
export const DeliverableRow = memo(function DeliverableRow({
  deliverable,
  place,
  isLast,
  edits,
}: DeliverableRowProps) {
  const say = useSay();
  const { id, title, description, due, price, quantity, revisionsIncluded, criteria } = deliverable;
  const number = `1.${place + 1}`;
  const key = (field: string) => fieldKey('deliverables', id, field);
  const move = (by: -1 | 1) => edits.move(id, by);
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
          onRemove={() => edits.remove(id, title.trim() === '' ? number : title)}
        />
        <WordsInput
          field={key('title')}
          label={say(($) => $.drafting.deliverables.titleOf, { number })}
          look="title"
          value={title}
          onChange={(words) => edits.change(id, { title: words }, 'title')}
          onEnter={() => edits.add(id)}
          onMove={move}
        />
        <DayInput
          field={key('due')}
          label={say(($) => $.drafting.deliverables.dueOf, { number })}
          value={due}
          onChange={(day, typed) => edits.read(id, 'due', { due: day }, typed)}
        />
        <MoneyInput
          field={key('price')}
          label={say(($) => $.drafting.deliverables.priceOf, { number })}
          value={price}
          onChange={(amount, typed) => edits.read(id, 'price', { price: amount }, typed)}
        />
      </div>
      <div className={styles.details}>
        {description !== undefined && (
          <WordsInput
            field={key('description')}
            label={say(($) => $.drafting.deliverables.descriptionOf, { number })}
            look="small"
            isLong
            value={description}
            onChange={(words) => edits.change(id, { description: words }, 'description')}
            onEmptied={() => {
              flushSync(() => edits.change(id, { description: undefined }));
              focusField(key('title'));
            }}
            onMove={move}
          />
        )}
        <p className={styles.facts}>
          <span className={styles.fact}>
            {say(($) => $.drafting.deliverables.quantity)}
            <CountInput
              field={key('quantity')}
              label={say(($) => $.drafting.deliverables.quantityOf, { number })}
              least={1}
              isInline
              value={quantity}
              onChange={(count, typed) => edits.read(id, 'quantity', { quantity: count }, typed)}
            />
          </span>
          <span className={styles.fact}>
            {say(($) => $.drafting.deliverables.revisions)}
            <CountInput
              field={key('revisionsIncluded')}
              label={say(($) => $.drafting.deliverables.revisionsOf, { number })}
              isInline
              value={revisionsIncluded}
              onChange={(count, typed) =>
                edits.read(id, 'revisionsIncluded', { revisionsIncluded: count }, typed)
              }
            />
          </span>
          {description === undefined && (
            <button
              type="button"
              className={styles.quietButton}
              onClick={() => {
                flushSync(() => edits.change(id, { description: '' }));
                focusField(key('description'));
              }}
            >
              {say(($) => $.drafting.deliverables.describe)}
            </button>
          )}
        </p>
        <CriterionLines deliverable={id} number={number} criteria={criteria} />
      </div>
    </li>
  );
});
