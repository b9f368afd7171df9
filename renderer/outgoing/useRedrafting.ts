import { useState } from 'react';
import type { AppError } from '../../shared/contract/appError.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import { writerFor } from '../../shared/i18n/writer.ts';
import type { Day } from '../../shared/model/day.ts';
import type { Instant } from '../../shared/model/instant.ts';
import type { Outgoing } from '../../shared/model/outgoing.ts';
import { useCall } from '../data/useCall.ts';
import { useUndo } from '../frame/undo.ts';
import { useSay } from '../words/useSay.ts';
import type { WordPair } from './exchangeWords.ts';
import { exchangeWords } from './exchangeWords.ts';
import type { OutgoingHere } from './OutgoingHere.ts';
import { outgoingKeeper, outgoingNow } from './outgoingKeeper.ts';

export interface Redrafting {
  readonly chooseContact: (at: Instant) => void;
  readonly chooseDay: (day: Day) => void;
  /** The text as it would be composed now; what was written can be brought back. */
  readonly draftAnew: () => void;
  /** A moment or day was chosen and the text, written in by hand, no longer names the one before. */
  readonly isNotThere: boolean;
  readonly error: AppError | undefined;
}

type Chosen = Pick<Outgoing, 'nextContact' | 'expected'>;

/**
 * Draws what was chosen into the text. A text as it was drafted is drafted anew; in one that was written in, only the moment or day is
 * exchanged, where it still stands there.
 */
export function useRedrafting({ place, outgoing, change, open }: OutgoingHere): Redrafting {
  const say = useSay();
  const undo = useUndo();
  const { call, error } = useCall('outgoing.recompose');
  const [isNotThere, setNotThere] = useState(false);
  const { projectId } = place;
  const chosen: Chosen = { nextContact: outgoing.nextContact, expected: outgoing.expected };
  const write = writerFor({
    language: outgoing.language,
    currency: open.project.currency,
    timeZone: open.project.timeZone,
  });

  async function choose(next: Chosen, pairs: readonly WordPair[]): Promise<void> {
    const [before, after] = await Promise.all([
      call({ projectId, outgoing, ...given(chosen) }),
      call({ projectId, outgoing, ...given(next) }),
    ]);
    if (!before.ok || !after.ok) {
      return;
    }
    // It may have been written in meanwhile.
    const { subject, body } = outgoingNow(place) ?? outgoing;
    if (before.value.body === body && before.value.subject === subject) {
      setNotThere(false);
      change({ ...after.value });
      return;
    }
    const exchanged = exchangeWords(body, pairs);
    setNotThere(exchanged === undefined);
    change(exchanged === undefined ? next : { ...next, body: exchanged });
  }

  return {
    isNotThere,
    error,
    chooseContact: (at) => {
      const { nextContact } = chosen;
      const pairs = nextContact === undefined ? [] : momentPairs(write, nextContact, at);
      void choose({ ...chosen, nextContact: at }, pairs);
    },
    chooseDay: (day) => {
      const pairs = chosen.expected === undefined ? [] : dayPairs(write, chosen.expected, day);
      void choose({ ...chosen, expected: day }, pairs);
    },
    draftAnew: () => {
      const before = outgoing;
      setNotThere(false);
      void call({ projectId, outgoing, ...given(chosen) }).then((result) => {
        if (result.ok) {
          change({ ...result.value });
          undo.offer({
            said: say(($) => $.outgoingPage.isAnew),
            undo: () => outgoingKeeper(place).keep({ outgoing: before }),
          });
        }
      });
    },
  };
}

/** Without what nobody has chosen yet. */
function given({ nextContact, expected }: Chosen) {
  return {
    ...(nextContact === undefined ? {} : { nextContact }),
    ...(expected === undefined ? {} : { expected }),
  };
}

/** The ways in which letters write a moment, the longest first. */
function momentPairs(write: Writer, before: Instant, after: Instant): WordPair[] {
  const [from, to] = [write.dayOf(before), write.dayOf(after)];
  return [[write.longMoment(before), write.longMoment(after)], ...dayPairs(write, from, to)];
}

function dayPairs(write: Writer, before: Day, after: Day): WordPair[] {
  return [
    [write.fullDay(before), write.fullDay(after)],
    [write.longWeekday(before), write.longWeekday(after)],
    [write.dayWithYear(before), write.dayWithYear(after)],
    [write.longDay(before), write.longDay(after)],
  ];
}
