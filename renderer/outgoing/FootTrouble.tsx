import type { AppError } from '../../shared/contract/appError.ts';
import { sayTrouble } from '../../shared/i18n/sayTrouble.ts';
import { useSay } from '../words/useSay.ts';
import styles from './GoneOut.module.css';

/** What could not be done with the message, said where it was asked for. */
export function FootTrouble({ error }: { readonly error: AppError }) {
  const { sentence, next } = sayTrouble(useSay(), error);
  return (
    <span role="alert" className={styles.trouble}>
      <strong>{sentence}</strong> {next}
    </span>
  );
}
