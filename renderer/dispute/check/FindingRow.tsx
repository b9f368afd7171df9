import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { FindingAccount } from '../../../shared/explaining/account.ts';
import type { Finding } from '../../../shared/rulebook/assessment.ts';
import { classes } from '../../components/classes.ts';
import { OutcomeDisc, Sign } from '../../components/Sign.tsx';
import type { DisputeHere } from '../DisputeRoom.tsx';
import { FindingDetails } from './FindingDetails.tsx';
import styles from './FindingRow.module.css';

interface FindingRowProps {
  readonly here: DisputeHere;
  readonly finding: Finding;
  readonly account: FindingAccount;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A claim with its finding, what follows from it, and the money; open, it shows all that it rests on. */
export function FindingRow({ here, finding, account, isOpen, onToggle }: FindingRowProps) {
  const details = useId();
  const { outcome, consequence, credit } = account;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li className={classes(styles.claim, isOpen && styles.open)}>
      <h2 className={styles.heading}>
        <AriaButton
          className={styles.row}
          aria-expanded={isOpen}
          aria-controls={isOpen ? details : undefined}
          onPress={onToggle}
        >
          <Chevron className={styles.chevron} size={16} stroke={1.75} aria-hidden />
          <span className={styles.title}>{account.title}</span>
          <span className={classes(styles.signed, styles.finding)}>
            <span className={styles.sign}>
              <OutcomeDisc outcome={finding.outcome} />
            </span>
            <span>{outcome.word}</span>
          </span>
          <span className={styles.follows}>
            <span className={styles.signed}>
              <span className={styles.sign}>
                <Sign kind={consequence.sign} />
              </span>
              <span>{consequence.word}</span>
            </span>
            <span className={classes(styles.money, credit === 0 && styles.zero)}>
              {here.write.money(credit === 0 ? 0 : -credit)}
            </span>
          </span>
        </AriaButton>
      </h2>
      {isOpen && (
        <div id={details}>
          <FindingDetails here={here} finding={finding} account={account} />
        </div>
      )}
    </li>
  );
}
