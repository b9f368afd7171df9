import { memo } from 'react';
import { addDays } from '../../shared/model/day.ts';
import type { DraftUpdates } from '../../shared/model/draft.ts';
import { Checkbox } from '../components/Checkbox.tsx';
import { useSay } from '../words/useSay.ts';
import { partMark, withParts } from '../words/withParts.tsx';
import { CountInput } from './CountInput.tsx';
import { DayInput } from './DayInput.tsx';
import type { Drafting } from './drafting.ts';
import { useDrafting } from './drafting.ts';
import { withTyped } from './typed.ts';
import { fieldKey } from './fieldKey.ts';
import { Section } from './Section.tsx';
import styles from './Sheet.module.css';

/** The progress updates that are promised, or none. */
export const Updates = memo(function Updates({ updates }: { readonly updates: DraftUpdates | undefined }) {
  const say = useSay();
  const drafting = useDrafting();
  const set = (field: keyof DraftUpdates, change: Partial<DraftUpdates>, typed: string | undefined) => {
    const key = fieldKey('updates', undefined, field);
    drafting.sheet.change(
      (draft) =>
        draft.updates === undefined
          ? draft
          : withTyped({ ...draft, updates: { ...draft.updates, ...change } }, key, typed),
      key,
    );
  };
  return (
    <Section part="updates" number="5" title={say(($) => $.agreement.clauses.updates)}>
      <div className={styles.sentences}>
        <Checkbox isSelected={updates !== undefined} onChange={() => toggleUpdates(drafting)}>
          {say(($) => $.drafting.updates.promised)}
        </Checkbox>
        {updates !== undefined && (
          <p className={styles.sentence}>
            {withParts(
              say(($) => $.drafting.updates.sentence, {
                count: updates.everyDays ?? 2,
                every: partMark(0),
                first: partMark(1),
                grace: partMark(2),
              }),
              <CountInput
                field={fieldKey('updates', undefined, 'everyDays')}
                label={say(($) => $.drafting.updates.every)}
                least={1}
                isInline
                value={updates.everyDays}
                onChange={(everyDays, typed) => set('everyDays', { everyDays }, typed)}
              />,
              <DayInput
                field={fieldKey('updates', undefined, 'first')}
                label={say(($) => $.drafting.updates.first)}
                isInline
                value={updates.first}
                onChange={(first, typed) => set('first', { first }, typed)}
              />,
              <CountInput
                field={fieldKey('updates', undefined, 'graceDays')}
                label={say(($) => $.drafting.updates.grace)}
                isInline
                value={updates.graceDays}
                onChange={(graceDays, typed) => set('graceDays', { graceDays }, typed)}
              />,
            )}
          </p>
        )}
      </div>
    </Section>
  );
});

const EVERY_DAYS = 14;
const GRACE_DAYS = 2;

/** A first update two weeks after the start is a rhythm that most can keep. */
function toggleUpdates({ sheet, today }: Drafting): void {
  sheet.change((draft) => {
    if (draft.updates === undefined) {
      const first = addDays(draft.start ?? today, EVERY_DAYS);
      return { ...draft, updates: { everyDays: EVERY_DAYS, first, graceDays: GRACE_DAYS } };
    }
    const without = { ...draft };
    delete without.updates;
    return without;
  });
}
