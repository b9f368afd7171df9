import { versionNumbered } from '../../shared/explaining/context.ts';
import { useAnswer } from '../data/useAnswer.ts';
import { useSay } from '../words/useSay.ts';
import styles from './RecordPage.module.css';

interface AgreedCriteriaProps {
  readonly projectId: string;
  readonly deliverable: string;
}

/** When a deliverable is as agreed, by the version in force. */
export function AgreedCriteria({ projectId, deliverable }: AgreedCriteriaProps) {
  const say = useSay();
  const read = useAnswer('projects.read', { projectId });
  if (read.status !== 'here') {
    return null;
  }
  const { project, standing } = read.value;
  const version = versionNumbered(project, standing.versionInForce);
  const criteria = version?.deliverables.find(({ id }) => id === deliverable)?.criteria ?? [];
  return (
    <section>
      <h2 className={styles.title}>{say(($) => $.agreement.details.criteria)}</h2>
      <ul className={styles.list}>
        {criteria.length === 0 && <li>{say(($) => $.agreement.details.noCriteria)}</li>}
        {criteria.map(({ id, text }) => (
          <li key={id} className={styles.criterion}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
