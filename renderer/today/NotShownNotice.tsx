import { TextLink } from '../components/TextLink.tsx';
import { DEFAULT_REMINDERS } from '../../shared/contract/settings.ts';
import { useAnswer } from '../data/useAnswer.ts';
import { useSettings } from '../settings/useSettings.ts';
import { useSay } from '../words/useSay.ts';
import styles from './NotShownNotice.module.css';

/** Where the machine shows no notifications though they are wanted, that is said here, since here alone the reminders are found. */
export function NotShownNotice() {
  const say = useSay();
  const state = useAnswer('reminders.state');
  const { settings } = useSettings();
  const { notify } = settings.reminders ?? DEFAULT_REMINDERS;
  if (!notify || state.status !== 'here' || state.value.canNotify) {
    return null;
  }
  return (
    <p className={styles.notice} role="note">
      {say(($) => $.today.quietly.sentence)}{' '}
      <TextLink to="/settings">{say(($) => $.today.quietly.next)}</TextLink>
    </p>
  );
}
