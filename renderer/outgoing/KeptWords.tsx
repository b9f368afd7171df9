import { clientLanguage } from '../../shared/offers/draftOffer.ts';
import type { ProjectEvent } from '../../shared/model/event.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { useSay } from '../words/useSay.ts';
import styles from './Letter.module.css';

interface KeptWordsProps {
  readonly project: ProjectFile;
  readonly event: ProjectEvent;
}

/** The words of a message as they went out. */
export function KeptWords({ project, event }: KeptWordsProps) {
  const say = useSay();
  if (event.type !== 'updateSent' && event.type !== 'message') {
    return null;
  }
  const { letter, text } = event;
  const language = clientLanguage(project);
  return (
    <article className={styles.kept}>
      {letter !== undefined && (
        <dl className={styles.head}>
          <dt>{say(($) => $.answer.to)}</dt>
          <dd>{letter.to ?? project.client.name}</dd>
          <dt>{say(($) => $.answer.subject)}</dt>
          <dd className={styles.keptSubject} lang={language}>
            {letter.subject.trim() === '' ? say(($) => $.outgoingPage.noSubject) : letter.subject}
          </dd>
        </dl>
      )}
      <p className={styles.words} lang={language}>
        {text}
      </p>
    </article>
  );
}
