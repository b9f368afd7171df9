import { useParams } from '@tanstack/react-router';
import { Trouble } from '../components/Trouble.tsx';
import { WaitingLines } from '../components/WaitingLines.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { Page } from '../frame/Page.tsx';
import { useSay } from '../words/useSay.ts';
import { ClientColumn } from './ClientColumn.tsx';
import { ClientSheet } from './ClientSheet.tsx';
import { ClientStrip } from './ClientStrip.tsx';

export function ClientPage() {
  const { clientId } = useParams({ from: '/clients/$clientId' });
  return (
    <>
      <ClientColumn />
      <Opened key={clientId} clientId={clientId} />
    </>
  );
}

function Opened({ clientId }: { readonly clientId: string }) {
  const say = useSay();
  const client = useAnswer('clients.read', { clientId });
  switch (client.status) {
    case 'waiting':
      return (
        <Page title={say(($) => $.clients.title)} heading={'\u00a0'} strip={<ClientStrip />}>
          <WaitingLines />
        </Page>
      );
    case 'failed':
      return (
        <Page title={say(($) => $.clients.title)} strip={<ClientStrip />}>
          <Trouble error={client.error} onRetry={client.again} />
        </Page>
      );
    case 'here':
      return <ClientSheet clientId={clientId} open={client.value} />;
  }
}
