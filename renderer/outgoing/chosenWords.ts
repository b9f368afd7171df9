import type { Writer } from '../../shared/i18n/writer.ts';
import type { Day } from '../../shared/model/day.ts';
import type { Instant } from '../../shared/model/instant.ts';
import type { WordPair } from './exchangeWords.ts';
import { namesWords } from './exchangeWords.ts';
import type { Chosen } from './Redrafter.ts';

/** Each way in which letters write what was chosen before, with how it is written now; the longest first. */
export function chosenPairs(write: Writer, before: Chosen, after: Chosen): WordPair[] {
  return [
    ...pairsOf(momentWays(write, before.nextContact), momentWays(write, after.nextContact)),
    ...pairsOf(dayWays(write, before.expected), dayWays(write, after.expected)),
  ];
}

/** Whether a text says what was chosen, or nothing was: its day, and where the text has times of day at all, its time. */
export function saysChosen(write: Writer, text: string, { nextContact, expected }: Chosen): boolean {
  return saysMoment(write, text, nextContact) && saysDay(write, text, expected);
}

function saysMoment(write: Writer, text: string, at: Instant | undefined): boolean {
  if (at === undefined) {
    return true;
  }
  const hasTimes = /\d{1,2}[:.]\d{2}(?!\d|\.)/u.test(text);
  return saysDay(write, text, write.dayOf(at)) && (!hasTimes || namesWords(text, write.time(at)));
}

function saysDay(write: Writer, text: string, day: Day | undefined): boolean {
  return day === undefined || dayWays(write, day).some((words) => namesWords(text, words));
}

function momentWays(write: Writer, at: Instant | undefined): readonly string[] {
  return at === undefined ? [] : [write.longMoment(at), ...dayWays(write, write.dayOf(at))];
}

function dayWays(write: Writer, day: Day | undefined): readonly string[] {
  return day === undefined
    ? []
    : [write.fullDay(day), write.longWeekday(day), write.dayWithYear(day), write.longDay(day)];
}

function pairsOf(before: readonly string[], after: readonly string[]): WordPair[] {
  return before.flatMap((words, way) => {
    const now = after[way];
    return now === undefined ? [] : [[words, now] as const];
  });
}
