import { useSay } from '../words/useSay.ts';
import { AnswerRoom } from './answer/AnswerRoom.tsx';
import { DisputeRoom } from './DisputeRoom.tsx';

/** The letter, and the offer as it will print. */
export function AnswerPage() {
  const say = useSay();
  return (
    <DisputeRoom title={say(($) => $.answer.window)}>{(here) => <AnswerRoom here={here} />}</DisputeRoom>
  );
}
