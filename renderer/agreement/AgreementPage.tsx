import { useParams } from '@tanstack/react-router';
import { Trouble } from '../components/Trouble.tsx';
import { WaitingLines } from '../components/WaitingLines.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { Page } from '../frame/Page.tsx';
import { useSay } from '../words/useSay.ts';

export function AgreementPage() {
  const { projectId } = useParams({ from: '/projects/$projectId' });
  const say = useSay();
  const open = useAnswer('projects.read', { projectId });
  switch (open.status) {
    case 'waiting':
      return (
        <Page title={say(($) => $.projects.title)}>
          <WaitingLines />
        </Page>
      );
    case 'failed':
      return (
        <Page title={say(($) => $.projects.title)}>
          <Trouble error={open.error} onRetry={open.again} />
        </Page>
      );
    case 'here':
      return <Page title={open.value.project.title}>{open.value.project.client.name}</Page>;
  }
}
