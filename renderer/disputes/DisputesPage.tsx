import { ButtonLink } from '../components/ButtonLink.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { WaitingLines } from '../components/WaitingLines.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { Page } from '../frame/Page.tsx';
import { useSay } from '../words/useSay.ts';
import { DisputeList } from './DisputeList.tsx';
import styles from './DisputesPage.module.css';

/** Every dispute, with where it stands and what is asked for. */
export function DisputesPage() {
  const say = useSay();
  const disputes = useAnswer('disputes.list');
  const title = say(($) => $.disputeList.title);
  switch (disputes.status) {
    case 'waiting':
      return (
        <Page title={title}>
          <WaitingLines />
        </Page>
      );
    case 'failed':
      return (
        <Page title={title}>
          <Trouble error={disputes.error} onRetry={disputes.again} />
        </Page>
      );
    case 'here':
      return disputes.value.length === 0 ? (
        <NoDisputes />
      ) : (
        <Page
          title={title}
          heading={say(($) => $.disputeList.heading, { count: disputes.value.length })}
          lead={say(($) => $.disputeList.lead)}
        >
          <DisputeList disputes={disputes.value} />
        </Page>
      );
  }
}

function NoDisputes() {
  const say = useSay();
  return (
    <Page
      title={say(($) => $.disputeList.title)}
      heading={say(($) => $.disputeList.headingNone)}
      foot={{
        primary: (
          <ButtonLink kind="primary" to="/projects">
            {say(($) => $.disputeList.none.toProjects)}
          </ButtonLink>
        ),
      }}
    >
      <div className={styles.none}>
        <p>{say(($) => $.disputeList.none.lead)}</p>
        <p>{say(($) => $.disputeList.none.first, { complained: say(($) => $.projects.complained) })}</p>
      </div>
    </Page>
  );
}
