import type { SendOutcome } from '../../shared/contract/sending.ts';
import type { Say } from '../../shared/i18n/translator.ts';

export interface OutcomeWords {
  readonly sentence: string;
  readonly next: string;
  /** That the message waits here, where it does. */
  readonly waits?: string;
  /** What the server said, where it said something. */
  readonly server?: string;
}

/** How sending ended, in words. `test`: it went to the person's own address. */
export function outcomeWords(say: Say, outcome: SendOutcome, what: 'message' | 'test'): OutcomeWords {
  switch (outcome.kind) {
    case 'accepted':
    case 'uncertain':
      return {
        sentence: say(($) => $.sending.outcome[outcome.kind].sentence),
        next: say(($) => $.sending.outcome[outcome.kind][what === 'test' ? 'test' : 'next']),
      };
    case 'notReached':
      return {
        sentence: say(($) => $.sending.outcome.notReached[outcome.why].sentence),
        next: say(($) => $.sending.outcome.notReached[outcome.why].next),
        ...waiting(say, what),
      };
    case 'notNow':
    case 'refusedSignIn':
      return { ...refusalWords(say, outcome), ...waiting(say, what) };
    case 'refusedRecipient':
    case 'refusedMessage':
      return refusalWords(say, outcome);
  }
}

type Refusal = Extract<SendOutcome, { readonly words: string }>;

function refusalWords(say: Say, { kind, words }: Refusal): OutcomeWords {
  return {
    sentence: say(($) => $.sending.outcome[kind].sentence),
    next: say(($) => $.sending.outcome[kind].next),
    ...(words === '' ? {} : { server: say(($) => $.sending.outcome.server, { words }) }),
  };
}

/** A test message is not kept. */
function waiting(say: Say, what: 'message' | 'test'): Pick<OutcomeWords, 'waits'> {
  return what === 'test' ? {} : { waits: say(($) => $.sending.outcome.waits) };
}
