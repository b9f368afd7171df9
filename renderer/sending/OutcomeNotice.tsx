import type { SendOutcome } from '../../shared/contract/sending.ts';
import { Notice } from '../components/Notice.tsx';
import { useSay } from '../words/useSay.ts';
import styles from './OutcomeNotice.module.css';
import { outcomeWords } from './outcomeWords.ts';

interface OutcomeNoticeProps {
  readonly outcome: SendOutcome;
  /** `test`: it went to the person's own address. */
  readonly what: 'message' | 'test';
}

/** How sending ended, and what the server said, word for word. */
export function OutcomeNotice({ outcome, what }: OutcomeNoticeProps) {
  const say = useSay();
  const { sentence, next, waits, server } = outcomeWords(say, outcome, what);
  return (
    <Notice kind={outcome.kind === 'accepted' ? 'settled' : 'needs'} title={sentence}>
      <p>{next}</p>
      {waits !== undefined && <p>{waits}</p>}
      {server !== undefined && <p className={styles.server}>{server}</p>}
    </Notice>
  );
}
