import type { Day } from '../../shared/model/day.ts';
import { weekdayWords } from '../dispute/dayWords.ts';
import { KeptDayField } from '../dispute/KeptDayField.tsx';
import { useNow } from '../data/useNow.ts';
import { useSay } from '../words/useSay.ts';
import type { OutgoingHere } from './OutgoingHere.ts';
import styles from './NewDay.module.css';

interface NewDayProps {
  readonly here: OutgoingHere;
  readonly chosen: Day | undefined;
  readonly onChoose: (day: Day) => void;
}

/** The day on which what cannot be there as agreed will be ready. */
export function NewDay({ here: { place, open, write }, chosen, onChoose }: NewDayProps) {
  const say = useSay();
  const today = write.dayOf(useNow());
  const deliverable = open.standing.deliverables.find(({ id }) => id === place.about.deliverable);
  return (
    <div className={styles.day}>
      <KeptDayField
        label={say(($) => $.outgoingPage.newDay)}
        value={chosen ?? null}
        earliest={today}
        early={say(($) => $.outgoingPage.newDayEarly)}
        onChange={(day) => {
          if (day !== null) {
            onChoose(day);
          }
        }}
      />
      {deliverable !== undefined && (
        <p className={styles.agreed}>
          {say(($) => $.outgoingPage.newDayHint, { agreed: weekdayWords(write, deliverable.due) })}
        </p>
      )}
    </div>
  );
}
