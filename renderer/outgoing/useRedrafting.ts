import { useSyncExternalStore } from 'react';
import type { AppError } from '../../shared/contract/appError.ts';
import { writerFor } from '../../shared/i18n/writer.ts';
import type { Day } from '../../shared/model/day.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { useCall } from '../data/useCall.ts';
import { useUndo } from '../frame/undo.ts';
import { useSay } from '../words/useSay.ts';
import { chosenPairs, saysChosen } from './chosenWords.ts';
import type { OutgoingHere } from './OutgoingHere.ts';
import { outgoingKeeper, outgoingNow } from './outgoingKeeper.ts';
import type { Chosen } from './Redrafter.ts';
import { given, redrafterOf } from './redrafterOf.ts';

export interface Redrafting {
  /** As the person chose it, also while the text is still on its way. */
  readonly chosen: Chosen;
  readonly chooseContact: (at: Instant) => void;
  readonly chooseDay: (day: Day) => void;
  /** The text as it would be composed now; what was written can be brought back. */
  readonly draftAnew: () => void;
  /** The text, written in by hand, does not name what is chosen. */
  readonly isNotThere: boolean;
  readonly error: AppError | undefined;
}

/** Draws what was chosen into the text (see `Redrafter`). */
export function useRedrafting({ place, outgoing, change, open }: OutgoingHere): Redrafting {
  const say = useSay();
  const undo = useUndo();
  const { call, error } = useCall('outgoing.recompose');
  const redrafter = redrafterOf(place);
  const drawn = useSyncExternalStore(redrafter.subscribe, redrafter.current);
  const kept = chosenIn(outgoing);
  const { currency, timeZone } = open.project;
  const write = writerFor({ language: outgoing.language, currency, timeZone });

  function choose(next: Chosen): void {
    redrafter.choose(next, (before, after) => chosenPairs(write, before, after));
  }

  async function draftAnew(): Promise<void> {
    await redrafter.settled();
    const before = outgoingNow(place) ?? outgoing;
    const result = await call({
      projectId: place.projectId,
      outgoing: before,
      ...given(chosenIn(before)),
    });
    if (result.ok) {
      change({ ...result.value });
      undo.offer({
        said: say(($) => $.outgoingPage.isAnew),
        undo: () => outgoingKeeper(place).keep({ outgoing: before }),
      });
    }
  }

  return {
    chosen: drawn.chosen ?? kept,
    isNotThere: drawn.chosen === undefined && !saysChosen(write, outgoing.body, kept),
    error: drawn.error ?? error,
    chooseContact: (nextContact) => choose({ ...kept, nextContact }),
    chooseDay: (expected) => choose({ ...kept, expected }),
    draftAnew: () => void draftAnew(),
  };
}

function chosenIn({ nextContact, expected }: Chosen): Chosen {
  return { nextContact, expected };
}
