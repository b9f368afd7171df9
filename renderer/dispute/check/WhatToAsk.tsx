import type { FindingAccount } from '../../../shared/explaining/account.ts';
import type { Finding, ReasonCode } from '../../../shared/rulebook/assessment.ts';
import { TextLink } from '../../components/TextLink.tsx';
import { useSay } from '../../words/useSay.ts';
import type { DisputeHere } from '../DisputeRoom.tsx';
import { stepAddress } from '../path/stepAddress.ts';
import styles from './FindingDetails.module.css';

/** The reasons that leave a finding open (rulebook, 1, 2, 5 and 9). */
const OPEN = [
  'SCOPE_UNSIGNED',
  'TARGET_UNKNOWN',
  'NOT_DELIVERED_YET',
  'NO_CRITERION',
  'CRITERION_UNKNOWN',
  'NO_CLAUSE',
] as const satisfies readonly ReasonCode[];

interface WhatToAskProps {
  readonly here: DisputeHere;
  readonly finding: Finding;
  readonly account: FindingAccount;
}

/** Why nothing can be found yet, what to ask, and where to note the answer. */
export function WhatToAsk({ here, finding, account }: WhatToAskProps) {
  const say = useSay();
  const code = OPEN.find((candidate) => finding.reasons.some((reason) => reason.code === candidate));
  return (
    <section>
      <h3 className={styles.label}>{say(($) => $.check.ask)}</h3>
      {code !== undefined && <p className={styles.question}>{say(($) => $.check.questions[code])}</p>}
      {account.reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <p className={styles.clauses}>
        <TextLink to={stepAddress('listen')} params={here.place} search={{ claim: account.claimId }}>
          {say(($) => $.check.settle)}
        </TextLink>
      </p>
    </section>
  );
}
