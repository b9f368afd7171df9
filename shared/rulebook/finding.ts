import type { Day } from '../model/day.ts';
import type { Money } from '../model/money.ts';
import type { Citation, Finding, Reason, ReasonCode, Scope } from './assessment.ts';
import type { Working } from './working.ts';

/** Long lists of citations are given as lists: a call has no room for hundreds of thousands of arguments. */
export function reason(code: ReasonCode, ...citations: readonly (Citation | readonly Citation[])[]): Reason {
  return { code, citations: citations.flat() };
}

const NO_WORKING: Working = { rule: 'none' };

/** Not agreed with, nothing follows. */
export function declined(reasons: readonly Reason[], working: Working = NO_WORKING): Finding {
  return { outcome: 'declined', scope: 'in', remedy: 'none', credit: 0, reasons, working };
}

/** Not settled: a question to the client comes first. */
export function clarify(reasons: readonly Reason[], scope: Scope, working: Working = NO_WORKING): Finding {
  return { outcome: 'clarify', scope, remedy: 'clarify', credit: 0, reasons, working };
}

/** Not part of what was agreed: a change order could make it so. */
export function notAgreed(scope: 'excluded' | 'outside', ...reasons: Reason[]): Finding {
  return { outcome: 'declined', scope, remedy: 'changeOrder', credit: 0, reasons, working: NO_WORKING };
}

/** Right, wholly or in part, and worth this credit; the remedy is `none` when the credit is 0. */
export function credited(
  outcome: 'upheld' | 'partly',
  credit: Money,
  reasons: readonly Reason[],
  working: Working,
): Finding {
  return { outcome, scope: 'in', remedy: credit === 0 ? 'none' : 'credit', credit, reasons, working };
}

/** Right, and a round of changes is left for it. */
export function toBeRevised(reasons: readonly Reason[], working: Working): Finding {
  return { outcome: 'upheld', scope: 'in', remedy: 'revision', credit: 0, reasons, working };
}

/** Right, to be put right by a day before money is due. */
export function toBePutRight(reasons: readonly Reason[], working: Working, cureBy: Day): Finding {
  return { outcome: 'upheld', scope: 'in', remedy: 'cure', credit: 0, reasons, working, cureBy };
}
