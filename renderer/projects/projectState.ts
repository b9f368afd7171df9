import { assertNever } from '../../shared/assertNever.ts';
import type { ProjectSummary } from '../../shared/contract/answers.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { Day } from '../../shared/model/day.ts';
import { daysBetween } from '../../shared/model/day.ts';
import type { SignKind } from '../components/Sign.tsx';

export interface StateWords {
  /** None where nobody waits for anything yet. */
  readonly sign?: SignKind;
  readonly words: string;
}

/** This close to its day, the next deliverable asks for attention. */
const SOON_DAYS = 7;

/** What a project needs next, for its row in the list. */
export function projectState(
  say: Say,
  write: Writer,
  state: ProjectSummary['state'],
  today: Day,
): StateWords {
  switch (state.code) {
    case 'disputeOpen':
      return { sign: 'risk', words: say(($) => $.projects.states.disputeOpen) };
    case 'late':
      return { sign: 'risk', words: say(($) => $.projects.states.late, { title: state.deliverable }) };
    case 'next': {
      const words = say(($) => $.projects.states.next, {
        title: state.deliverable,
        day: write.day(state.due, Number(today.slice(0, 4))),
      });
      return daysBetween(today, state.due) <= SOON_DAYS ? { sign: 'needs', words } : { words };
    }
    case 'delivered':
      return { sign: 'settled', words: say(($) => $.projects.states.delivered) };
    case 'unsigned':
      return {
        sign: state.stage === 'waitsForClient' ? 'waiting' : 'needs',
        words: say(($) => $.projects.states.unsigned[state.stage]),
      };
    default:
      return assertNever(state);
  }
}
