import { IconPlus } from '@tabler/icons-react';
import { IconLink } from '../components/IconLink.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { ListColumn } from '../frame/ListColumn.tsx';
import { ListHeading } from '../frame/ListHeading.tsx';
import { useSay } from '../words/useSay.ts';
import { ClientList } from './ClientList.tsx';

/** The clients, beside the page of one of them. */
export function ClientColumn() {
  const say = useSay();
  const clients = useAnswer('clients.list');
  return (
    <ListColumn label={say(($) => $.clients.list)}>
      <ListHeading
        end={
          <IconLink label={say(($) => $.clients.add)} to="/clients/new">
            <IconPlus size={18} stroke={1.5} aria-hidden />
          </IconLink>
        }
      >
        {say(($) => $.clients.title)}
      </ListHeading>
      {clients.status === 'here' && <ClientList clients={clients.value} />}
      {clients.status === 'failed' && <Trouble error={clients.error} onRetry={clients.again} />}
    </ListColumn>
  );
}
