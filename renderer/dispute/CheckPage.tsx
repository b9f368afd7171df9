import { useSay } from '../words/useSay.ts';
import { Check } from './check/Check.tsx';
import { DisputeRoom } from './DisputeRoom.tsx';

/** The claims held against the agreement. */
export function CheckPage() {
  const say = useSay();
  return <DisputeRoom title={say(($) => $.check.window)}>{(here) => <Check here={here} />}</DisputeRoom>;
}
