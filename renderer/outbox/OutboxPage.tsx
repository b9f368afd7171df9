import type { OutboxRow } from '../../shared/contract/outgoing.ts';
import { Button } from '../components/Button.tsx';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { WaitingLines } from '../components/WaitingLines.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { useCall } from '../data/useCall.ts';
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
  const queue = useAnswer('sending.queue');
  const waiting = useCall('sending.sendWaiting');
  const onTheirWay = queue.status === 'here' ? queue.value : [];
  const waits = onTheirWay.some(({ state }) => state === 'waits');
  const { note, tell } = useNote();
  const sentence = <span role="status">{note ?? say(($) => $.outbox.onlyWhenSaid)}</span>;
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
      foot={{
        sentence,
        primary: waits && (
          <Button kind="primary" isPending={waiting.isWaiting} onPress={() => void waiting.call()}>
            {say(($) => $.sending.waiting.send)}
          </Button>
        ),
      }}
    >
      {waiting.error !== undefined && <Trouble error={waiting.error} />}
      <OutboxList rows={rows} onTheirWay={onTheirWay} tell={tell} />
    </Page>
  );
}
