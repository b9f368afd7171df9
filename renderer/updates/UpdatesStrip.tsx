import { BackLink } from '../components/BackLink.tsx';
import { useSay } from '../words/useSay.ts';

/** From a message to the updates of its project, where there is no room for a list. */
export function UpdatesStrip({ projectId }: { readonly projectId: string }) {
  const say = useSay();
  return (
    <BackLink to="/projects/$projectId/updates" params={{ projectId }}>
      {say(($) => $.projects.tabs.updates)}
    </BackLink>
  );
}
