import type { MessageOnItsWay, SendOutcome } from '../../shared/contract/sending.ts';
import { Button } from '../components/Button.tsx';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { MAIL_ACCOUNT } from '../components/mailAccount.ts';
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
  const settling = useCall('sending.settle');
  const withdrawing = useCall('sending.withdraw');
  const { id, state, last, at } = message;
  const settle = (arrived: boolean) =>
    void settling.call({ id, arrived }).then((result) => {
      if (result.ok && result.value.kind === 'accepted') {
        onAccepted();
      }
    });
  const error = settling.error ?? withdrawing.error;
  return (
    <>
      {last !== undefined && <OutcomeNotice outcome={last} what="message" />}
      {state === 'waits' && (
        <Notice kind="waiting" title={say(($) => $.sending.waiting.waits, { when: momentWords(write, at) })}>
          <p>{say(($) => $.sending.waiting.frozen)}</p>
          <div className={styles.actions}>
            <Button size="small" onPress={() => void withdrawing.call({ id })}>
              {say(($) => $.sending.waiting.takeBack)}
            </Button>
            {last !== undefined && mayLieInAccount(last) && (
              <ButtonLink size="small" kind="quiet" to="/settings" hash={MAIL_ACCOUNT}>
                {say(($) => $.sending.toAccount)}
              </ButtonLink>
            )}
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

function mayLieInAccount(last: SendOutcome): boolean {
  return last.kind === 'refusedSignIn' || (last.kind === 'notReached' && last.why !== 'stopped');
}
