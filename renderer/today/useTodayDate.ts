import type { Day } from '../../shared/model/day.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';

/** The day that it is on this machine, and how it is called: Wednesday, 13 May. */
export function useTodayDate(asOf: Instant): { readonly day: Day; readonly words: string } {
  const say = useSay();
  const write = useWriter();
  const day = write.dayOf(asOf);
  return {
    day,
    words: say(($) => $.today.date, { weekday: write.weekdayName(day), day: write.longDay(day) }),
  };
}
