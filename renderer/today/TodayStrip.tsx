import { BackLink } from '../components/BackLink.tsx';
import { useSay } from '../words/useSay.ts';

/** Where there is no room for the list: the way to it. */
export function TodayStrip() {
  const say = useSay();
  return <BackLink to="/today">{say(($) => $.today.title)}</BackLink>;
}
