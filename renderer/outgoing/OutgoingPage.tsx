import { useParams, useSearch } from '@tanstack/react-router';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { NothingHerePage } from '../frame/NothingHerePage.tsx';
import { ProjectColumn } from '../projects/ProjectColumn.tsx';
import { UpdatesStrip } from '../updates/UpdatesStrip.tsx';
import { useSay } from '../words/useSay.ts';
import { outgoingKindOf } from './outgoingSearch.ts';
import { OutgoingSheet } from './OutgoingSheet.tsx';

/** A message to the client as a page of its project. */
export function OutgoingPage() {
  const say = useSay();
  const { projectId, kind: written } = useParams({ from: '/projects/$projectId/messages/$kind' });
  const about = useSearch({ from: '/projects/$projectId/messages/$kind' });
  const kind = outgoingKindOf(written);
  if (kind === undefined) {
    return <NothingHerePage />;
  }
  return (
    <>
      <ProjectColumn />
      <OutgoingSheet
        projectId={projectId}
        kind={kind}
        about={about}
        strip={<UpdatesStrip projectId={projectId} />}
        goOn={
          <ButtonLink kind="primary" to="/projects/$projectId/updates" params={{ projectId }}>
            {say(($) => $.outgoingPage.sent.goOn)}
          </ButtonLink>
        }
      />
    </>
  );
}
