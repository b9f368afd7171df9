import type { AppError } from '../../shared/contract/appError.ts';
import { sayTrouble } from '../../shared/i18n/sayTrouble.ts';
import { leadsToAccount, MAIL_ACCOUNT } from '../components/mailAccount.ts';
import { TextLink } from '../components/TextLink.tsx';
import { useSay } from '../words/useSay.ts';
import styles from './GoneOut.module.css';

/** What could not be done with the message, said where it was asked for. */
export function FootTrouble({ error }: { readonly error: AppError }) {
  const say = useSay();
  const { sentence, next } = sayTrouble(say, error);
  return (
    <span role="alert" className={styles.trouble}>
      <strong>{sentence}</strong> {next}{' '}
      {leadsToAccount(error) && (
        <TextLink to="/settings" hash={MAIL_ACCOUNT}>
          {say(($) => $.sending.toAccount)}
        </TextLink>
      )}
    </span>
  );
}
