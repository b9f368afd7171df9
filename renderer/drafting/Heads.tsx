import { memo } from 'react';
import { moveStart } from '../../shared/drafting/moveStart.ts';
import type { Day } from '../../shared/model/day.ts';
import { daysBetween } from '../../shared/model/day.ts';
import type { AgreementDraft } from '../../shared/model/draft.ts';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { useUndo } from '../frame/undo.ts';
import { useSay } from '../words/useSay.ts';
import { DayInput } from './DayInput.tsx';
import { useDrafting } from './drafting.ts';
import { withTyped } from './typed.ts';
import { fieldKey } from './fieldKey.ts';
import styles from './Sheet.module.css';
import { WordsInput } from './WordsInput.tsx';

type HeadsProps = Pick<AgreementDraft, 'basedOn' | 'summary' | 'start' | 'concludedAtDistance'>;

const START = fieldKey('heads', undefined, 'start');
const SUMMARY = fieldKey('heads', undefined, 'summary');

/** What stands above the clauses: when the work begins, how the agreement is made, what a change order is about. */
export const Heads = memo(function Heads({ basedOn, summary, start, concludedAtDistance }: HeadsProps) {
  const say = useSay();
  const { sheet } = useDrafting();
  const { offer } = useUndo();

  const begin = (day: Day | null, typed: string | undefined): void => {
    const before = sheet.draft();
    // Taken back as one step with the days that moved.
    sheet.change((draft) => withTyped(day === draft.start ? draft : moveStart(draft, day), START, typed));
    if (day !== null && before.start !== null && day !== before.start && hasDays(before)) {
      const by = daysBetween(before.start, day);
      offer({
        said:
          by > 0
            ? say(($) => $.drafting.heads.movedLater, { count: by })
            : say(($) => $.drafting.heads.movedEarlier, { count: -by }),
        undo: () => sheet.change((draft) => moveStart(draft, before.start)),
      });
    }
  };

  return (
    <section className={styles.heads} data-part="heads" aria-label={say(($) => $.drafting.heads.title)}>
      {basedOn !== undefined && (
        <div className={styles.about}>
          <span className={styles.label} aria-hidden>
            {say(($) => $.drafting.heads.about)}
          </span>
          <WordsInput
            field={SUMMARY}
            label={say(($) => $.drafting.heads.about)}
            value={summary ?? ''}
            onChange={(words) => sheet.change((draft) => ({ ...draft, summary: words }), SUMMARY)}
          />
        </div>
      )}
      {basedOn === undefined && (
        <div className={styles.start}>
          <span className={styles.label} aria-hidden>
            {say(($) => $.drafting.heads.start)}
          </span>
          <DayInput
            field={START}
            label={say(($) => $.drafting.heads.start)}
            isTakenWhenLeft
            value={start}
            onChange={begin}
          />
        </div>
      )}
      <RadioGroup
        label={say(($) => $.drafting.heads.made)}
        options={[
          { id: 'inPerson', label: say(($) => $.drafting.heads.inPerson) },
          { id: 'atDistance', label: say(($) => $.drafting.heads.atDistance) },
        ]}
        value={concludedAtDistance ? 'atDistance' : 'inPerson'}
        onChange={(made) =>
          sheet.change((draft) => ({ ...draft, concludedAtDistance: made === 'atDistance' }))
        }
      />
    </section>
  );
});

function hasDays({ deliverables, clientDuties, instalments }: AgreementDraft): boolean {
  return [...deliverables, ...clientDuties, ...instalments].some(({ due }) => due !== null);
}
