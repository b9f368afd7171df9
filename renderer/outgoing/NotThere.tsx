import { Notice } from '../components/Notice.tsx';
import { momentWords, weekdayWords } from '../dispute/dayWords.ts';
import { useSay } from '../words/useSay.ts';
import type { OutgoingHere } from './OutgoingHere.ts';

/** What was chosen could not be drawn into a text that was written in by hand. */
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
