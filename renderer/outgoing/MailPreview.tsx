import { useSay } from '../words/useSay.ts';
import styles from './Letter.module.css';
import preview from './Preview.module.css';
import type { OutgoingHere } from './OutgoingHere.ts';

/** The message as the client's mail program shows it: from whom, to whom, about what, and its words. */
export function MailPreview({ here: { open, opened, outgoing } }: { readonly here: OutgoingHere }) {
  const say = useSay();
  const { freelancer } = open.project;
  const { name, address } = opened.to;
  return (
    <article className={preview.mail} aria-label={say(($) => $.outgoingPage.view.mail)}>
      <p className={preview.hint}>{say(($) => $.outgoingPage.mailHint)}</p>
      <h2 className={preview.subject} lang={outgoing.language}>
        {outgoing.subject}
      </h2>
      <dl className={styles.head}>
        <dt>{say(($) => $.outgoingPage.from)}</dt>
        <dd>
          {freelancer.name}
          {freelancer.email !== undefined && <span className={styles.address}>{freelancer.email}</span>}
        </dd>
        <dt>{say(($) => $.answer.to)}</dt>
        <dd>
          {name}
          <span className={styles.address}>{address ?? say(($) => $.outgoingPage.nobody)}</span>
        </dd>
      </dl>
      <p className={preview.words} lang={outgoing.language}>
        {outgoing.body}
      </p>
    </article>
  );
}
