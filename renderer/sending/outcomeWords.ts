import type { SendOutcome } from '../../shared/contract/sending.ts';
import type { Say } from '../../shared/i18n/translator.ts';

export interface OutcomeWords {
  readonly sentence: string;
  readonly next: string;
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
      };
    case 'notNow':
    case 'refusedSignIn':
    case 'refusedRecipient':
    case 'refusedMessage':
      return {
        sentence: say(($) => $.sending.outcome[outcome.kind].sentence),
        next: say(($) => $.sending.outcome[outcome.kind].next),
        ...(outcome.words === ''
          ? {}
          : { server: say(($) => $.sending.outcome.server, { words: outcome.words }) }),
      };
  }
}
