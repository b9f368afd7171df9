import { memo } from 'react';
import { draftTotal } from '../../shared/drafting/split.ts';
import type { DraftDeliverable } from '../../shared/model/draft.ts';
import { useSay } from '../words/useSay.ts';
import { AddButton } from './AddButton.tsx';
import { DeliverableRow } from './DeliverableRow.tsx';
import { useDrafting } from './drafting.ts';
import { fieldKey } from './fieldKey.ts';
import { newDeliverable } from './newRecords.ts';
import { Section } from './Section.tsx';
import styles from './Sheet.module.css';
import { useRecordEdits } from './useRecordEdits.ts';

/** What is made, by when and for how much; the total adds up as it is typed. */
export const Deliverables = memo(function Deliverables({
  deliverables,
}: {
  readonly deliverables: readonly DraftDeliverable[];
}) {
  const say = useSay();
  const { write } = useDrafting();
  const edits = useRecordEdits({ part: 'deliverables', make: newDeliverable, first: 'title' });
  return (
    <Section
      part="deliverables"
      number="1"
      title={say(($) => $.clauses.titles.deliverables)}
      columns={[say(($) => $.drafting.columns.due), say(($) => $.drafting.columns.price)]}
    >
      <ol className={styles.many}>
        {deliverables.map((deliverable, place) => (
          <DeliverableRow
            key={deliverable.id}
            deliverable={deliverable}
            place={place}
            isLast={place === deliverables.length - 1}
            edits={edits}
          />
        ))}
      </ol>
      <div className={styles.sum}>
        <AddButton
          field={fieldKey('deliverables')}
          label={say(($) => $.drafting.deliverables.add)}
          onPress={() => edits.add()}
        />
        <span className={styles.sumName}>{say(($) => $.agreement.table.total)}</span>
        <span className={styles.figure}>{write.money(draftTotal({ deliverables: [...deliverables] }))}</span>
      </div>
    </Section>
  );
});
