import { isInEuropeanArea } from '../../shared/agreements/hasWithdrawal.ts';
import { Checkbox } from '../components/Checkbox.tsx';
import type { Reading } from './reading.ts';
import styles from './Reading.module.css';
import { ReadSection } from './ReadSection.tsx';

interface WithdrawalPartProps extends Reading {
  readonly earlyStart: boolean;
  readonly onEarlyStart: (isWished: boolean) => void;
}

/**
 * The right of withdrawal before a consumer is bound, and the wish that work begin within the period, asked for by itself and never
 * ticked beforehand (Directive 2011/83/EU Art. 6(1)(h), 7(3), 8(8), 16(a), 22).
 */
export function WithdrawalPart({ project, words: { say }, earlyStart, onEarlyStart }: WithdrawalPartProps) {
  const { client, freelancer } = project;
  const address = [freelancer.name, freelancer.postalAddress, freelancer.email]
    .filter((line) => line !== undefined && line !== '')
    .join('\n');
  return (
    <>
      <div className={styles.section}>
        <p>{say(($) => $.signing.withdrawal.right, { client: client.contact?.name ?? client.name })}</p>
        {isInEuropeanArea(client) && <p>{say(($) => $.signing.withdrawal.weekend)}</p>}
        <p>{say(($) => $.signing.withdrawal.how)}</p>
        <address className={styles.address}>{address}</address>
        <p>{say(($) => $.signing.withdrawal.back)}</p>
      </div>
      <ReadSection title={say(($) => $.signing.withdrawal.early)}>
        <p>{say(($) => $.signing.withdrawal.earlyText)}</p>
        <Checkbox isSelected={earlyStart} onChange={onEarlyStart}>
          {say(($) => $.signing.withdrawal.earlyWish)}
        </Checkbox>
      </ReadSection>
      <p className={styles.second}>{say(($) => $.signing.withdrawal.notAdvice)}</p>
    </>
  );
}
