import { useSay } from '../words/useSay.ts';
import { DisputeRoom } from './DisputeRoom.tsx';
import { Listen } from './listen/Listen.tsx';

/** The client's words, and the claims in them. */
export function ListenPage() {
  const say = useSay();
  return <DisputeRoom title={say(($) => $.listen.window)}>{(here) => <Listen here={here} />}</DisputeRoom>;
}
