import { Link } from '@tanstack/react-router';
import type { ClientSummary } from '../../shared/contract/clients.ts';
import { classes } from '../components/classes.ts';
import { Sign } from '../components/Sign.tsx';
import styles from '../projects/ProjectList.module.css';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import { amounts } from './amounts.ts';

interface ClientListProps {
  readonly clients: readonly ClientSummary[];
  /** `page`: the list is the page, where there is no room for both. */
  readonly look?: 'column' | 'page';
}

/** All clients by name, each with what is open. */
export function ClientList({ clients, look = 'column' }: ClientListProps) {
  return (
    <ul className={classes(look === 'page' && styles.onPage)}>
      {clients.map((client) => (
        <li key={client.clientId}>
          <Row client={client} />
        </li>
      ))}
    </ul>
  );
}

function Row({ client }: { readonly client: ClientSummary }) {
  const say = useSay();
  const language = useLanguage();
  const owing = amounts(language, client.money, 'open');
  return (
    <Link
      to="/clients/$clientId"
      params={{ clientId: client.clientId }}
      className={styles.row}
      activeProps={{ className: styles.chosen, 'aria-current': 'page' }}
    >
      <span className={styles.title}>
        {client.name.trim() === '' ? say(($) => $.clients.nameless) : client.name}
      </span>
      <span className={styles.second}>{projects()}</span>
      {client.openDisputes > 0 && (
        <span className={styles.state}>
          <span className={styles.sign}>
            <Sign kind="risk" />
          </span>
          <span>{say(($) => $.clients.row.dispute, { count: client.openDisputes })}</span>
        </span>
      )}
      {client.isSample && <span className={styles.second}>{say(($) => $.projects.sample)}</span>}
    </Link>
  );

  function projects(): string {
    const count = client.projects;
    if (count === 0) {
      return say(($) => $.clients.row.noProjects);
    }
    return owing === ''
      ? say(($) => $.clients.row.projects, { count })
      : say(($) => $.clients.row.projectsOwing, { count, amount: owing });
  }
}
