import { clauseNumber } from '../../shared/agreements/clauseNumber.ts';
import { clauseText, clauseTitle } from '../../shared/explaining/clauseWords.ts';
import { workedExample } from '../../shared/explaining/workedPolicy.ts';
import { ReadHeading } from './ReadHeading.tsx';
import type { Reading } from './reading.ts';
import styles from './Reading.module.css';

const CLAUSES = [
  'refundPolicy.acceptanceDays',
  'refundPolicy.late',
  'refundPolicy.cure',
  'refundPolicy.unmetCriterion',
  'refundPolicy.cancellation',
] as const;

/** The refund policy in plain sentences, with figures from this agreement. */
export function RefundsPart({ version, words: { say, write } }: Reading) {
  return (
    <ul className={styles.rows}>
      {CLAUSES.map((clause) => {
        const example =
          clause === 'refundPolicy.acceptanceDays' || clause === 'refundPolicy.cure'
            ? undefined
            : workedExample(say, write, version, clause);
        return (
          <li key={clause} className={styles.row}>
            <span className={styles.number}>{clauseNumber(version, clause)}</span>
            <div className={styles.words}>
              <ReadHeading>{clauseTitle(say, version, clause)}</ReadHeading>
              <p>{clauseText(say, write, version, clause)}</p>
              {example !== undefined && <p className={styles.second}>{example}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
