import { useParams } from '@tanstack/react-router';
import type { OpenProject } from '../../shared/contract/answers.ts';
import { Trouble } from '../components/Trouble.tsx';
import { WaitingLines } from '../components/WaitingLines.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { Page } from '../frame/Page.tsx';
import { ProjectRoom } from '../projects/ProjectRoom.tsx';
import { ProjectStrip } from '../projects/ProjectStrip.tsx';
import { useSay } from '../words/useSay.ts';
import { Seals } from './Seals.tsx';

export function SealsPage() {
  const { projectId } = useParams({ from: '/projects/$projectId/seals' });
  return <ProjectRoom projectId={projectId}>{(open) => <Verified open={open} />}</ProjectRoom>;
}

function Verified({ open }: { readonly open: OpenProject }) {
  const say = useSay();
  const title = say(($) => $.seals.title, { title: open.project.title });
  const verified = useAnswer('seals.verify', { projectId: open.project.id });
  switch (verified.status) {
    case 'waiting':
      return (
        <Page title={title} heading={'\u00a0'} strip={<ProjectStrip />}>
          <WaitingLines />
        </Page>
      );
    case 'failed':
      return (
        <Page title={title} strip={<ProjectStrip />}>
          <Trouble error={verified.error} onRetry={verified.again} />
        </Page>
      );
    case 'here':
      return <Seals title={title} open={open} verified={verified.value} />;
  }
}
