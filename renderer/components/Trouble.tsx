import type { AppError } from '../../shared/contract/appError.ts';
import { sayTrouble } from '../../shared/i18n/sayTrouble.ts';
import { useSay } from '../words/useSay.ts';
import { Button } from './Button.tsx';
import { ButtonLink } from './ButtonLink.tsx';
import { leadsToAccount, MAIL_ACCOUNT } from './mailAccount.ts';
import { Sign } from './Sign.tsx';
import styles from './Trouble.module.css';

interface TroubleProps {
  readonly error: AppError;
  /** Tries the same again. */
  readonly onRetry?: () => void;
}

/** What could not be done, said calmly at its place: what happened, what to do, and each single thing where there are several. */
export function Trouble({ error, onRetry }: TroubleProps) {
  const say = useSay();
  const { sentence, next, details } = sayTrouble(say, error);
  return (
    <div className={styles.trouble} role="alert">
      <span className={styles.sign}>
        <Sign kind="needs" />
      </span>
      <div className={styles.words}>
        <p className={styles.sentence}>{sentence}</p>
        <p>{next}</p>
        {details.length > 0 && (
          <ul className={styles.details}>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        {leadsToAccount(error) && (
          <div className={styles.again}>
            <ButtonLink size="small" to="/settings" hash={MAIL_ACCOUNT}>
              {say(($) => $.sending.toAccount)}
            </ButtonLink>
          </div>
        )}
        {onRetry !== undefined && (
          <div className={styles.again}>
            <Button size="small" onPress={onRetry}>
              {say(($) => $.frame.tryAgain)}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
