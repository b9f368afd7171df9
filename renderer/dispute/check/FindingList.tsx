import { useState } from 'react';
import type { FindingAccount } from '../../../shared/explaining/account.ts';
import type { Assessment } from '../../../shared/rulebook/assessment.ts';
import { useSay } from '../../words/useSay.ts';
import type { DisputeHere } from '../DisputeRoom.tsx';
import styles from './FindingList.module.css';
import { FindingRow } from './FindingRow.tsx';

interface FindingListProps {
  readonly here: DisputeHere;
  readonly assessment: Assessment;
  readonly accounts: readonly FindingAccount[];
}

/** The findings in the order of the claims; one is open. */
export function FindingList({ here, assessment, accounts }: FindingListProps) {
  const say = useSay();
  const [open, setOpen] = useState<string | undefined>(accounts[0]?.claimId);
  return (
    <section aria-label={say(($) => $.check.findings)}>
      <ol className={styles.list}>
        {accounts.map((account) => {
          const finding = assessment.findings.find(({ claimId }) => claimId === account.claimId);
          return (
            finding !== undefined && (
              <FindingRow
                key={account.claimId}
                here={here}
                finding={finding}
                account={account}
                isOpen={open === account.claimId}
                onToggle={() => setOpen(open === account.claimId ? undefined : account.claimId)}
              />
            )
          );
        })}
      </ol>
    </section>
  );
}
