import { Notice } from '../components/Notice.tsx';
import { momentWords, weekdayWords } from '../dispute/dayWords.ts';
import { useSay } from '../words/useSay.ts';
import type { OutgoingHere } from './OutgoingHere.ts';

/** The text, written in by hand, does not say what is chosen. */
export function NotThere({ here: { outgoing, write } }: { readonly here: OutgoingHere }) {
  const say = useSay();
  const { nextContact, expected } = outgoing;
  return (
    <div role="status">
      {nextContact !== undefined && (
        <Notice
          kind="needs"
          title={say(($) => $.outgoingPage.momentNotThere, { moment: momentWords(write, nextContact) })}
        />
      )}
      {expected !== undefined && (
        <Notice
          kind="needs"
          title={say(($) => $.outgoingPage.newDayNotThere, { day: weekdayWords(write, expected) })}
        />
      )}
    </div>
  );
}
