import { explaining } from '../../shared/explaining/explainFinding.ts';
import { sinceComplaint } from '../../shared/explaining/sinceComplaint.ts';
import type { Assessment } from '../../shared/rulebook/assessment.ts';
import { TextLink } from '../components/TextLink.tsx';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import { dayWords } from './dayWords.ts';
import type { DisputeHere } from './DisputeRoom.tsx';
import styles from './SinceComplaint.module.css';

interface SinceComplaintProps {
  readonly here: DisputeHere;
  readonly assessment: Assessment;
}

/** More than this is read in the timeline. */
const MOST = 4;

/** What happened to the things complained about since; the check looks at the moment of the complaint. */
export function SinceComplaint({ here, assessment }: SinceComplaintProps) {
  const say = useSay();
  const language = useLanguage();
  const { project, dispute, write, place } = here;
  const entries = sinceComplaint(explaining(project, assessment, language), dispute);
  if (entries.length === 0) {
    return null;
  }
  const told = entries
    .slice(-MOST)
    .map(({ text, at }) => say(($) => $.check.since.entry, { text, day: dayWords(write, write.dayOf(at)) }));
  return (
    <p className={styles.since} role="note">
      {say(($) => $.check.since.lead, { entries: told.join('; ') })} {say(($) => $.check.since.note)}{' '}
      <TextLink to="/projects/$projectId/timeline" params={{ projectId: place.projectId }}>
        {say(($) => $.check.since.link)}
      </TextLink>
    </p>
  );
}
