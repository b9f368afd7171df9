import { BackLink } from '../components/BackLink.tsx';
import { useSay } from '../words/useSay.ts';

/** Where there is no room for the list of clients: the way to it. */
export function ClientStrip() {
  const say = useSay();
  return <BackLink to="/clients">{say(($) => $.clients.all)}</BackLink>;
}
