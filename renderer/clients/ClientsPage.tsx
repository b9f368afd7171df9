import { Navigate } from '@tanstack/react-router';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { WaitingLines } from '../components/WaitingLines.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { Page } from '../frame/Page.tsx';
import { useNarrow } from '../frame/useNarrow.ts';
import { useSay } from '../words/useSay.ts';
import { ClientList } from './ClientList.tsx';
import styles from './ClientsPage.module.css';

/** All clients. Where there is room for the list beside a page, the first of them is opened at once. */
export function ClientsPage() {
  const say = useSay();
  const isNarrow = useNarrow();
  const clients = useAnswer('clients.list');
  const title = say(($) => $.clients.title);
  switch (clients.status) {
    case 'waiting':
      return (
        <Page title={title}>
          <WaitingLines />
        </Page>
      );
    case 'failed':
      return (
        <Page title={title}>
          <Trouble error={clients.error} onRetry={clients.again} />
        </Page>
      );
    case 'here': {
      const [first] = clients.value;
      if (first === undefined) {
        return <NoClients />;
      }
      return isNarrow ? (
        <Page
          title={title}
          foot={{
            primary: (
              <ButtonLink kind="primary" to="/clients/new">
                {say(($) => $.clients.add)}
              </ButtonLink>
            ),
          }}
        >
          <ClientList clients={clients.value} look="page" />
        </Page>
      ) : (
        <Navigate to="/clients/$clientId" params={{ clientId: first.clientId }} replace />
      );
    }
  }
}

function NoClients() {
  const say = useSay();
  return (
    <Page
      title={say(($) => $.clients.title)}
      heading={say(($) => $.clients.none.heading)}
      foot={{
        quiet: (
          <ButtonLink kind="quiet" to="/projects/new">
            {say(($) => $.clients.projects.begin)}
          </ButtonLink>
        ),
        primary: (
          <ButtonLink kind="primary" to="/clients/new">
            {say(($) => $.clients.add)}
          </ButtonLink>
        ),
      }}
    >
      <div className={styles.none}>
        <p>{say(($) => $.clients.none.lead)}</p>
        <p>{say(($) => $.clients.none.first)}</p>
      </div>
    </Page>
  );
}
