import { TextLink } from '../components/TextLink.tsx';
import { momentWords } from '../dispute/dayWords.ts';
import { useSay } from '../words/useSay.ts';
import styles from './ComplaintAbove.module.css';
import { openingOf } from './openingOf.ts';
import type { OutgoingHere } from './OutgoingHere.ts';

/** What the client said, above the reply to it: the beginning, and the way to the rest. */
export function ComplaintAbove({ here: { place, open, write } }: { readonly here: OutgoingHere }) {
  const say = useSay();
  const { disputes, client } = open.project;
  const dispute = disputes.find(({ id }) => id === place.about.dispute);
  if (dispute === undefined || dispute.text.trim() === '') {
    return null;
  }
  const opening = openingOf(dispute.text);
  return (
    <section className={styles.complaint} aria-label={say(($) => $.listen.words)}>
      <header className={styles.head}>
        <span>
          {say(($) => $.listen.from, {
            name: client.contact?.name ?? client.name,
            channel: say(($) => $.listen.channels[dispute.channel]),
          })}
        </span>
        <time dateTime={dispute.receivedAt}>{momentWords(write, dispute.receivedAt)}</time>
      </header>
      <blockquote lang={client.language} className={styles.words}>
        {opening.words}
      </blockquote>
      {!opening.isWhole && (
        <p className={styles.rest}>
          <TextLink
            to="/projects/$projectId/disputes/$disputeId/listen"
            params={{ projectId: place.projectId, disputeId: dispute.id }}
          >
            {say(($) => $.outgoingPage.readWhole)}
          </TextLink>
        </p>
      )}
    </section>
  );
}
