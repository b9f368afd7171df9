import { useRef, useState } from 'react';
import type { EventOf } from '../../shared/model/event.ts';
import { Button } from '../components/Button.tsx';
import { TextArea } from '../components/TextField.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCall } from '../data/useCall.ts';
import { useSay } from '../words/useSay.ts';
import styles from './LedgerEntry.module.css';

interface TalkActionProps {
  readonly projectId: string;
  readonly message: EventOf<'message'>;
  /** Something of it is kept already. */
  readonly isKept: boolean;
}

/** Keeps words of a message as only talked about: those selected in it, else all of them, to be shortened. */
export function TalkAction({ projectId, message, isKept }: TalkActionProps) {
  const say = useSay();
  const { call, error, isWaiting, forgetError } = useCall('talk.note');
  const [quote, setQuote] = useState<string>();
  const opener = useRef<HTMLButtonElement>(null);
  if (quote === undefined) {
    return (
      <p className={styles.note}>
        {isKept && <>{say(($) => $.ledger.entries.onlyTalkedAbout)} </>}
        <button
          ref={opener}
          type="button"
          className={styles.action}
          onClick={() => setQuote(selectedIn(message.text) ?? message.text)}
        >
          {say(($) => $.ledger.entries.notSigned)}
        </button>
      </p>
    );
  }
  const close = () => {
    setQuote(undefined);
    forgetError();
    // The button is there again after this round.
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <div className={styles.talk}>
      <TextArea
        label={say(($) => $.ledger.talk.words)}
        value={quote}
        onChange={setQuote}
        hint={say(($) => $.ledger.talk.wordsHint)}
        problem={
          quote.trim() !== '' && message.text.includes(quote.trim())
            ? undefined
            : say(($) => $.trouble.notInMessage.sentence)
        }
        autoFocus
      />
      {error !== undefined && <Trouble error={error} />}
      <div className={styles.talkActions}>
        <Button
          size="small"
          isPending={isWaiting}
          onPress={() => {
            const by = message.direction === 'in' ? 'client' : 'freelancer';
            if (quote.trim() === '') {
              return;
            }
            void call({ projectId, quote, at: message.at, by, event: message.id }).then((kept) => {
              if (kept.ok) {
                close();
              }
            });
          }}
        >
          {say(($) => $.ledger.talk.keep)}
        </Button>
        <Button kind="quiet" size="small" onPress={close}>
          {say(($) => $.ledger.talk.leave)}
        </Button>
      </div>
    </div>
  );
}

/** What is selected on the page, where it lies in these words. */
function selectedIn(words: string): string | undefined {
  const selected = window.getSelection()?.toString().trim() ?? '';
  return selected !== '' && words.includes(selected) ? selected : undefined;
}
