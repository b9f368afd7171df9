import { useState } from 'react';
import type { SendOutcome } from '../../shared/contract/sending.ts';
import type { SendingAccount } from '../../shared/contract/settings.ts';
import { Button } from '../components/Button.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCall } from '../data/useCall.ts';
import { OutcomeNotice } from '../sending/OutcomeNotice.tsx';
import { useSay } from '../words/useSay.ts';
import styles from './SendingSection.module.css';

/** A message from the person to themselves, and how it went. */
export function SendingTest({ account }: { readonly account: SendingAccount }) {
  const say = useSay();
  const { call, isWaiting, error } = useCall('sending.test');
  const [outcome, setOutcome] = useState<SendOutcome>();

  async function send(): Promise<void> {
    setOutcome(undefined);
    const answer = await call();
    setOutcome(answer.ok ? answer.value : undefined);
  }

  return (
    <div className={styles.test}>
      <div className={styles.actions}>
        <Button size="small" isPending={isWaiting} onPress={() => void send()}>
          {say(($) => $.sending.test.action)}
        </Button>
      </div>
      <div role="status">
        {isWaiting ? (
          <p>{say(($) => $.sending.test.sending, { host: account.host })}</p>
        ) : (
          outcome === undefined && (
            <p>{say(($) => $.sending.test.toYourself, { address: account.fromAddress })}</p>
          )
        )}
        {outcome !== undefined && <OutcomeNotice outcome={outcome} what="test" />}
      </div>
      {error !== undefined && <Trouble error={error} />}
    </div>
  );
}
