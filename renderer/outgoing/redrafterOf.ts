import { bridge } from '../data/bridge.ts';
import type { OutgoingPlace } from './outgoingKeeper.ts';
import { outgoingKeeper, outgoingNow, placeKey } from './outgoingKeeper.ts';
import type { Chosen } from './Redrafter.ts';
import { Redrafter } from './Redrafter.ts';

/** One for each message that is written, for as long as the window is open: what was chosen last is drawn in also after the page is left. */
const redrafters = new Map<string, Redrafter>();

export function redrafterOf(place: OutgoingPlace): Redrafter {
  const name = placeKey(place);
  const known = redrafters.get(name);
  if (known !== undefined) {
    return known;
  }
  const { projectId } = place;
  const redrafter = new Redrafter({
    now: () => outgoingNow(place),
    recompose: (outgoing, chosen) =>
      bridge().call('outgoing.recompose', { projectId, outgoing, ...given(chosen) }),
    keep: (change) => {
      const now = outgoingNow(place);
      if (now !== undefined) {
        outgoingKeeper(place).keep({ outgoing: { ...now, ...change } });
      }
    },
  });
  redrafters.set(name, redrafter);
  return redrafter;
}

/** Without what nobody has chosen yet. */
export function given({ nextContact, expected }: Chosen) {
  return {
    ...(nextContact === undefined ? {} : { nextContact }),
    ...(expected === undefined ? {} : { expected }),
  };
}
