import { useLocation } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { AccountShown } from '../../shared/contract/sending.ts';
import type { SendingAccount } from '../../shared/contract/settings.ts';
import { Button } from '../components/Button.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { MAIL_ACCOUNT } from '../components/mailAccount.ts';
import { Trouble } from '../components/Trouble.tsx';
import { readDraft } from '../data/draft.ts';
import { useAnswer } from '../data/useAnswer.ts';
import { useCall } from '../data/useCall.ts';
import { useSay } from '../words/useSay.ts';
import { SendingForm } from './SendingForm.tsx';
import styles from './SendingSection.module.css';
import { SendingTest } from './SendingTest.tsx';

/** Sending through the person's own account: off until they set one up. */
export function SendingSection() {
  const say = useSay();
  const title = useId();
  const answer = useAnswer('sending.account');
  // Where there is one, its password is the place.
  const hasAccount = answer.status === 'here' && answer.value.account !== null;
  const ledHere = useLocation({ select: ({ hash, state }) => hash === MAIL_ACCOUNT && state.__TSR_key });
  return (
    <section id={hasAccount ? undefined : MAIL_ACCOUNT} aria-labelledby={title}>
      <h2 id={title}>{say(($) => $.sending.title)}</h2>
      <p>{say(($) => $.sending.lead)}</p>
      <p>{say(($) => $.sending.never)}</p>
      {answer.status === 'failed' && <Trouble error={answer.error} onRetry={answer.again} />}
      {answer.status === 'here' && (
        <Account key={String(ledHere)} shown={answer.value} isAskedFor={ledHere !== false} />
      )}
    </section>
  );
}

interface AccountProps {
  readonly shown: AccountShown;
  /** The person was led here from a message that could not be sent without it. */
  readonly isAskedFor: boolean;
}

function Account({ shown, isAskedFor }: AccountProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(isAskedFor || readDraft({ kind: 'sendingAccount' }) !== undefined);
  if (isOpen) {
    return (
      <SendingForm
        shown={shown}
        lacksOnlyPassword={isAskedFor && shown.account !== null}
        onClose={() => setOpen(false)}
      />
    );
  }
  if (shown.account === null) {
    return (
      <div className={styles.actions}>
        <Button size="small" onPress={() => setOpen(true)}>
          {say(($) => $.sending.setUp)}
        </Button>
      </div>
    );
  }
  return <KeptAccount shown={shown} account={shown.account} onChange={() => setOpen(true)} />;
}

interface KeptAccountProps {
  readonly shown: AccountShown;
  readonly account: SendingAccount;
  readonly onChange: () => void;
}

function KeptAccount({ shown, account, onChange }: KeptAccountProps) {
  const say = useSay();
  const { host, fromAddress } = account;
  return (
    <>
      <p className={styles.account}>{say(($) => $.sending.account, { address: fromAddress, host })}</p>
      <p>{say(($) => $.sending.passwordHere[whereIsPassword(shown)])}</p>
      <SendingTest account={account} />
      <div className={styles.actions}>
        <Button size="small" onPress={onChange}>
          {say(($) => $.sending.change)}
        </Button>
        <TakeAway />
      </div>
    </>
  );
}

function whereIsPassword({ hasPassword, vault }: AccountShown): 'safe' | 'memory' | 'missing' {
  if (!hasPassword) {
    return 'missing';
  }
  return vault === 'safe' ? 'safe' : 'memory';
}

/** The password cannot be brought back, so it is asked. */
function TakeAway() {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const { call, isWaiting, error } = useCall('sending.saveAccount');
  return (
    <>
      <Button kind="quiet" size="small" onPress={() => setAsking(true)}>
        {say(($) => $.sending.takeAway)}
      </Button>
      <Dialog
        title={say(($) => $.sending.takeAwayTitle)}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{say(($) => $.sending.keepIt)}</Button>
            <Button kind="primary" isPending={isWaiting} onPress={() => void call({ account: null })}>
              {say(($) => $.sending.takeAway)}
            </Button>
          </>
        }
      >
        <p>{say(($) => $.sending.takeAwayText)}</p>
        {error !== undefined && <Trouble error={error} />}
      </Dialog>
    </>
  );
}
