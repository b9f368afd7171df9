import type { Instant } from '../../shared/model/instant.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { useLastSaved } from '../data/lastSaved.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';

/** When what the page shows was last saved, in the time of this machine; the day too, unless it was today. */
export function SavedNote({ at }: { readonly at: Instant | undefined }) {
  const say = useSay();
  const writer = useWriter();
  const inThisWindow = useLastSaved();
  const saved = at ?? inThisWindow;
  if (saved === undefined) {
    return null;
  }
  const today = writer.dayOf(instantOf(new Date()));
  const day = writer.dayOf(saved);
  const time = writer.time(saved);
  return (
    <p role="status" title={writer.moment(saved)}>
      {day === today
        ? say(($) => $.frame.savedToday, { time })
        : say(($) => $.frame.savedOn, { day: writer.day(day, Number(today.slice(0, 4))), time })}
    </p>
  );
}
