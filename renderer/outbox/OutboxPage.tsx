import type { OutboxRow } from '../../shared/contract/outgoing.ts';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { WaitingLines } from '../components/WaitingLines.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { Page } from '../frame/Page.tsx';
import { useNote } from '../frame/useNote.ts';
import { useSay } from '../words/useSay.ts';
import styles from './Outbox.module.css';
import { OutboxList } from './OutboxList.tsx';

/** Everything that is written and of which nobody has said that it was sent, oldest first. */
export function OutboxPage() {
  const say = useSay();
  const outbox = useAnswer('outbox.list');
  const title = say(($) => $.outbox.title);
  switch (outbox.status) {
    case 'waiting':
      return (
        <Page title={title}>
          <WaitingLines />
        </Page>
      );
    case 'failed':
      return (
        <Page title={title}>
          <Trouble error={outbox.error} onRetry={outbox.again} />
        </Page>
      );
    case 'here':
      return <Outbox rows={outbox.value} />;
  }
}

function Outbox({ rows }: { readonly rows: readonly OutboxRow[] }) {
  const say = useSay();
  const { note, tell } = useNote();
  const sentence = <span role="status">{note}</span>;
  if (rows.length === 0) {
    return (
      <Page
        title={say(($) => $.outbox.title)}
        heading={say(($) => $.outbox.headingNone)}
        foot={{
          sentence,
          primary: (
            <ButtonLink kind="primary" to="/projects">
              {say(($) => $.outbox.toProjects)}
            </ButtonLink>
          ),
        }}
      >
        <p className={styles.none}>{say(($) => $.outbox.none)}</p>
      </Page>
    );
  }
  return (
    <Page
      title={say(($) => $.outbox.title)}
      heading={say(($) => $.outbox.heading, { count: rows.length })}
      lead={say(($) => $.outbox.lead)}
      foot={{ sentence }}
    >
      <OutboxList rows={rows} tell={tell} />
    </Page>
  );
}
