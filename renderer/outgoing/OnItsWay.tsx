import type { MessageOnItsWay } from '../../shared/contract/sending.ts';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCall } from '../data/useCall.ts';
import { momentWords } from '../dispute/dayWords.ts';
import { OutcomeNotice } from '../sending/OutcomeNotice.tsx';
import { useSay } from '../words/useSay.ts';
import styles from './OnItsWay.module.css';
import type { OutgoingHere } from './OutgoingHere.ts';

interface OnItsWayProps {
  readonly here: OutgoingHere;
  readonly message: MessageOnItsWay;
  /** The server has it: its words stand in the ledger. */
  readonly onAccepted: () => void;
}

/** A message that was given to the mail server, or waits for it: how it stands, and what can be done. */
export function OnItsWay({ here: { write }, message, onAccepted }: OnItsWayProps) {
  const say = useSay();
  const waiting = useCall('sending.sendWaiting');
  const settling = useCall('sending.settle');
  const withdrawing = useCall('sending.withdraw');
  const { id, state, last, at } = message;
  const settle = (arrived: boolean) =>
    void settling.call({ id, arrived }).then((result) => {
      if (result.ok && result.value.kind === 'accepted') {
        onAccepted();
      }
    });
  const error = waiting.error ?? settling.error ?? withdrawing.error;
  return (
    <>
      {last !== undefined && <OutcomeNotice outcome={last} what="message" />}
      {state === 'waits' && (
        <Notice kind="waiting" title={say(($) => $.sending.waiting.waits, { when: momentWords(write, at) })}>
          <p>{say(($) => $.sending.waiting.frozen)}</p>
          <div className={styles.actions}>
            <Button
              size="small"
              isPending={waiting.isWaiting}
              onPress={() => void waiting.call().then(onAccepted)}
            >
              {say(($) => $.sending.waiting.send)}
            </Button>
            <Button size="small" kind="quiet" onPress={() => void withdrawing.call({ id })}>
              {say(($) => $.sending.waiting.takeBack)}
            </Button>
          </div>
        </Notice>
      )}
      {state === 'uncertain' && (
        <div className={styles.actions}>
          <Button size="small" isPending={settling.isWaiting} onPress={() => settle(true)}>
            {say(($) => $.sending.outcome.uncertain.arrived)}
          </Button>
          <Button size="small" isPending={settling.isWaiting} onPress={() => settle(false)}>
            {say(($) => $.sending.outcome.uncertain.again)}
          </Button>
        </div>
      )}
      {error !== undefined && <Trouble error={error} />}
    </>
  );
}
