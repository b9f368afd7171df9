import { memo } from 'react';
import type { AgreementDraft, DraftInstalment } from '../../shared/model/draft.ts';
import type { Money, Rate } from '../../shared/model/money.ts';
import { classes } from '../components/classes.ts';
import { Checkbox } from '../components/Checkbox.tsx';
import { useSay } from '../words/useSay.ts';
import { DayInput } from './DayInput.tsx';
import { useDrafting } from './drafting.ts';
import { fieldKey } from './fieldKey.ts';
import { MoneyInput } from './MoneyInput.tsx';
import { RateInput } from './RateInput.tsx';
import { RecordNumber } from './RecordNumber.tsx';
import styles from './Sheet.module.css';
import type { RecordEdits } from './useRecordEdits.ts';
import { WordsInput } from './WordsInput.tsx';

interface InstalmentRowProps {
  readonly instalment: DraftInstalment;
  readonly place: number;
  readonly isLast: boolean;
  readonly split: AgreementDraft['split'];
  /** What it comes to. */
  readonly amount: Money;
  /** What the last one comes to by shares. */
  readonly rest: Rate;
  readonly edits: RecordEdits<'instalments'>;
}

/** A payment: what it is called, when it is due, what it comes to. The last one is what remains. */
export const InstalmentRow = memo(function InstalmentRow({
  instalment,
  place,
  isLast,
  split,
  amount,
  rest,
  edits,
}: InstalmentRowProps) {
  const say = useSay();
  const { write } = useDrafting();
  const { id, label, due, deposit, share, amount: given } = instalment;
  const number = `4.${place + 1}`;
  const key = (field: string) => fieldKey('instalments', id, field);
  const move = (by: -1 | 1) => edits.move(id, by);
  const figure = (
    <span className={classes(styles.figure, amount < 0 && styles.tooMuch)} data-last={isLast || undefined}>
      {write.money(amount)}
    </span>
  );
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
          onRemove={() => edits.remove(id, label.trim() === '' ? number : label)}
        />
        <WordsInput
          field={key('label')}
          label={say(($) => $.drafting.payments.labelOf, { number })}
          value={label}
          onChange={(words) => edits.change(id, { label: words }, 'label')}
          onEnter={() => edits.add(id)}
          onMove={move}
        />
        <DayInput
          field={key('due')}
          label={say(($) => $.drafting.payments.dueOf, { number })}
          value={due}
          onChange={(day, typed) => edits.read(id, 'due', { due: day }, typed)}
        />
        {split === 'amounts' && !isLast ? (
          <MoneyInput
            field={key('amount')}
            label={say(($) => $.drafting.payments.amountOf, { number })}
            value={given}
            onChange={(value, typed) => edits.read(id, 'amount', { amount: value }, typed)}
          />
        ) : (
          figure
        )}
      </div>
      <div className={styles.details}>
        <div className={styles.facts}>
          <Checkbox
            isSelected={deposit === true}
            onChange={(isDeposit) => edits.change(id, { deposit: isDeposit ? true : undefined })}
          >
            {say(($) => $.drafting.payments.deposit)}
          </Checkbox>
          {isLast ? (
            <span className={classes(styles.quiet, styles.toEnd)}>
              {split === 'shares'
                ? say(($) => $.drafting.payments.restShare, { share: write.rate(Math.max(0, rest)) })
                : say(($) => $.drafting.payments.rest)}
            </span>
          ) : (
            split === 'shares' && (
              <span className={classes(styles.fact, styles.toEnd)}>
                {say(($) => $.drafting.payments.share)}
                <RateInput
                  field={key('share')}
                  label={say(($) => $.drafting.payments.shareOf, { number })}
                  isInline
                  value={share}
                  onChange={(value, typed) => edits.read(id, 'share', { share: value }, typed)}
                />
              </span>
            )
          )}
        </div>
      </div>
    </li>
  );
});
