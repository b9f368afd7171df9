import { isOn } from '../../shared/rulebook/acceptance.ts';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { ClientWords } from '../components/ClientWords.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { weekdayWords } from '../dispute/dayWords.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import { AgreedCriteria } from './AgreedCriteria.tsx';
import type { ItemOf, ItemPageProps } from './itemPageProps.ts';
import { RecordPage } from './RecordPage.tsx';
import styles from './RecordPage.module.css';

/** What the agreement lets the freelancer put right before money is owed. */
export function CurePage({ item, recording }: ItemPageProps<ItemOf<'cure'>>) {
  const say = useSay();
  const write = useWriter(item);
  const { title, projectId, dispute, daysLeft } = item;
  const project = item.projectTitle;
  return (
    <RecordPage
      item={item}
      recording={recording}
      heading={say(($) => $.today.cure.heading, { title, day: weekdayWords(write, item.when.day) })}
      lead={
        daysLeft < 0
          ? say(($) => $.today.cure.leadPast, { project })
          : say(($) => $.today.cure.lead, { project })
      }
      action={say(($) => $.today.cure.record)}
      quiet={
        <ButtonLink
          kind="quiet"
          to="/projects/$projectId/disputes/$disputeId/answer"
          params={{ projectId, disputeId: dispute }}
        >
          {say(($) => $.today.cure.answer)}
        </ButtonLink>
      }
      before={
        <>
          <WordsAbout item={item} />
          <AgreedCriteria projectId={projectId} deliverable={item.deliverable} />
        </>
      }
    />
  );
}

/** The claims on the deliverable, in the client's words. */
function WordsAbout({ item }: { readonly item: ItemOf<'cure'> }) {
  const say = useSay();
  const read = useAnswer('projects.read', { projectId: item.projectId });
  if (read.status !== 'here') {
    return null;
  }
  const claims = read.value.project.disputes
    .find(({ id }) => id === item.dispute)
    ?.claims.filter(({ target }) => isOn(target, item.deliverable));
  return claims === undefined || claims.length === 0 ? null : (
    <section>
      <h2 className={styles.title}>{say(($) => $.today.cure.claims, { client: item.called })}</h2>
      <div className={styles.quotes}>
        {claims.map(({ id, quote }) => (
          <ClientWords key={id}>{quote}</ClientWords>
        ))}
      </div>
    </section>
  );
}
