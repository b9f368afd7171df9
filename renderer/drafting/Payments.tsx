import { memo } from 'react';
import { draftTotal, instalmentAmounts, lastShare, splitBy } from '../../shared/drafting/split.ts';
import type { AgreementDraft } from '../../shared/model/draft.ts';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { SignedWords } from '../components/SignedWords.tsx';
import { useSay } from '../words/useSay.ts';
import { AddButton } from './AddButton.tsx';
import { useDrafting } from './drafting.ts';
import { fieldKey } from './fieldKey.ts';
import { InstalmentRow } from './InstalmentRow.tsx';
import { newInstalment } from './newRecords.ts';
import { Section } from './Section.tsx';
import styles from './Sheet.module.css';
import { useRecordEdits } from './useRecordEdits.ts';

type PaymentsProps = Pick<AgreementDraft, 'deliverables' | 'instalments' | 'split'>;

const SPLITS = ['evenly', 'shares', 'amounts'] as const;

/** What is paid when. It always adds up: the last payment is what remains. */
export const Payments = memo(function Payments({ deliverables, instalments, split }: PaymentsProps) {
  const say = useSay();
  const { sheet, write } = useDrafting();
  const edits = useRecordEdits({ part: 'instalments', make: newInstalment, first: 'label' });
  const amounts = instalmentAmounts({ deliverables, instalments, split });
  const total = draftTotal({ deliverables });
  const beyond = -Math.min(0, ...amounts);
  const rest = lastShare(instalments);
  return (
    <Section
      part="instalments"
      number="4"
      title={say(($) => $.clauses.titles.instalments)}
      columns={[say(($) => $.drafting.columns.due), say(($) => $.drafting.columns.amount)]}
    >
      {instalments.length > 1 && (
        <div className={styles.split}>
          <RadioGroup
            label={say(($) => $.drafting.payments.split)}
            options={SPLITS.map((id) => ({ id, label: say(($) => $.drafting.payments.splits[id]) }))}
            value={split}
            onChange={(chosen) => sheet.change((draft) => splitBy(draft, chosen))}
          />
        </div>
      )}
      <ol>
        {instalments.map((instalment, place) => (
          <InstalmentRow
            key={instalment.id}
            instalment={instalment}
            place={place}
            isLast={place === instalments.length - 1}
            split={split}
            amount={amounts[place] ?? 0}
            rest={rest}
            edits={edits}
          />
        ))}
      </ol>
      <div className={styles.sum}>
        <AddButton
          field={fieldKey('instalments')}
          label={say(($) => $.drafting.payments.add)}
          onPress={() => edits.add()}
        />
        {instalments.length > 0 && total > 0 && (
          <span className={styles.adds}>
            {beyond > 0 ? (
              <SignedWords kind="needs">
                {say(($) => $.drafting.payments.beyond, { amount: write.money(beyond) })}
              </SignedWords>
            ) : (
              <SignedWords kind="settled">
                {say(($) => $.drafting.payments.addsUp, { total: write.money(total) })}
              </SignedWords>
            )}
          </span>
        )}
      </div>
    </Section>
  );
});
