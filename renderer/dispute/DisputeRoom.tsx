import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { OpenProject } from '../../shared/contract/answers.ts';
import type { CheckedDispute } from '../../shared/contract/checkedDispute.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import { clientCalled } from '../../shared/letters/address.ts';
import type { Dispute } from '../../shared/model/dispute.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { BackLink } from '../components/BackLink.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { WaitingLines } from '../components/WaitingLines.tsx';
import type { Answered } from '../data/useAnswer.ts';
import { useAnswer } from '../data/useAnswer.ts';
import { ListColumn } from '../frame/ListColumn.tsx';
import { Page } from '../frame/Page.tsx';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import type { Kept } from './saving/Keeper.ts';
import type { DisputeChange, DisputePlace } from './saving/keepers.ts';
import { disputeKeeper, withChange } from './saving/keepers.ts';
import { useKept } from './saving/useKept.ts';

/** What every page of a dispute is made of; what was typed and is still on its way to the main process is in it already. */
export interface DisputeHere {
  readonly place: DisputePlace;
  readonly open: OpenProject;
  readonly project: ProjectFile;
  readonly dispute: Dispute;
  readonly checked: Answered<CheckedDispute>;
  readonly kept: Kept<DisputeChange>;
  /** In the language of the screens. */
  readonly write: Writer;
  /** How the client is called on the screens. */
  readonly called: string;
}

interface DisputeRoomProps {
  /** The title of the window while there is nothing else to call it by. */
  readonly title: string;
  readonly children: (here: DisputeHere) => ReactNode;
}

/** Opens the dispute of the address, for whichever of its pages. */
export function DisputeRoom({ title, children }: DisputeRoomProps) {
  const { projectId, disputeId } = useParams({ from: '/projects/$projectId/disputes/$disputeId' });
  return (
    <Opened key={`${projectId} ${disputeId}`} projectId={projectId} disputeId={disputeId} title={title}>
      {children}
    </Opened>
  );
}

function Opened({ projectId, disputeId, title, children }: DisputePlace & DisputeRoomProps) {
  const open = useAnswer('projects.read', { projectId });
  switch (open.status) {
    case 'waiting':
      return (
        <WithoutPath title={title}>
          <WaitingLines />
        </WithoutPath>
      );
    case 'failed':
      return (
        <WithoutPath title={title}>
          <Trouble error={open.error} onRetry={open.again} />
        </WithoutPath>
      );
    case 'here': {
      const dispute = open.value.project.disputes.find(({ id }) => id === disputeId);
      return dispute === undefined ? (
        <WithoutPath title={title}>
          <Trouble error={{ code: 'notFound', what: 'dispute', name: disputeId }} />
        </WithoutPath>
      ) : (
        <Here place={{ projectId, disputeId }} open={open.value} saved={dispute}>
          {children}
        </Here>
      );
    }
  }
}

interface HereProps {
  readonly place: DisputePlace;
  readonly open: OpenProject;
  readonly saved: Dispute;
  readonly children: (here: DisputeHere) => ReactNode;
}

function Here({ place, open, saved, children }: HereProps) {
  const checked = useAnswer('disputes.check', place);
  const kept = useKept(disputeKeeper(place));
  const write = useWriter(open.project);
  const dispute = useMemo(() => withChange(saved, kept.change), [saved, kept.change]);
  const project = useMemo(
    () => ({
      ...open.project,
      disputes: open.project.disputes.map((one) => (one.id === dispute.id ? dispute : one)),
    }),
    [open.project, dispute],
  );
  return children({ place, open, project, dispute, checked, kept, write, called: clientCalled(project) });
}

function WithoutPath({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const say = useSay();
  const back = <BackLink to="/disputes">{say(($) => $.path.all)}</BackLink>;
  return (
    <>
      <ListColumn label={say(($) => $.path.label)} top={back}>
        {null}
      </ListColumn>
      <Page title={title} heading={'\u00a0'} strip={back}>
        {children}
      </Page>
    </>
  );
}
