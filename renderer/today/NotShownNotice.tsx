import { TextLink } from '../components/TextLink.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { useSay } from '../words/useSay.ts';
import styles from './NotShownNotice.module.css';

/** Where the machine shows no notifications, that is said here, since here alone the reminders are found. */
export function NotShownNotice() {
  const say = useSay();
  const state = useAnswer('reminders.state');
  if (state.status !== 'here' || state.value.canNotify) {
    return null;
  }
  return (
    <p className={styles.notice} role="note">
      {say(($) => $.today.quietly.sentence)}{' '}
      <TextLink to="/settings">{say(($) => $.today.quietly.next)}</TextLink>
    </p>
  );
}
