import type { OfferLine } from '../../../shared/model/offer.ts';
import { useSay } from '../../words/useSay.ts';
import { partMark, withParts } from '../../words/withParts.tsx';
import styles from './LineWords.module.css';
import type { OfferTerms } from './offerTerms.ts';

interface LineWordsProps {
  readonly line: OfferLine;
  /** In what language, and how, the line is written. */
  readonly client: OfferTerms['client'];
}

/** A line as the client reads it: a check for what is given, a ring for what stays. An amount in it carries weight. */
export function LineWords({ line, client }: LineWordsProps) {
  const say = useSay();
  const { text, by, amount, kind } = line;
  const isGiven = kind !== 'asItIs';
  if (text.trim() === '') {
    return (
      <span className={styles.line}>
        <LineSign isGiven={isGiven} />
        <span className={styles.wordless}>{say(($) => $.offerPage.wordless)}</span>
      </span>
    );
  }
  const written = amount === undefined ? '' : client.write.money(amount);
  const parted = written === '' ? text : text.replace(written, partMark(0));
  const whole =
    by === undefined
      ? parted
      : client.say(($) => $.offer.lines.by, {
          text: parted,
          day: client.write.day(by).replaceAll(' ', '\u00a0'),
        });
  return (
    <span className={styles.line} lang={client.language}>
      <LineSign isGiven={isGiven} />
      <span className={isGiven ? undefined : styles.stays}>
        {withParts(whole, <strong>{written}</strong>)}
      </span>
    </span>
  );
}

function LineSign({ isGiven }: { readonly isGiven: boolean }) {
  return (
    <span className={styles.sign}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        {isGiven ? (
          <path d="M1.5 7.6 5.2 11.2 12.5 3" fill="none" stroke="currentColor" strokeWidth="1.6" />
        ) : (
          <circle cx="7" cy="7" r="4.1" fill="none" stroke="currentColor" strokeWidth="1.8" />
        )}
      </svg>
    </span>
  );
}
