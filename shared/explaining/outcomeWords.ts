import type { Say } from '../i18n/translator.ts';
import type { Writer } from '../i18n/writer.ts';
import type { Finding, ReasonCode } from '../rulebook/assessment.ts';
import type { FindingAccount } from './account.ts';

/** Declined for these reasons, something was not as said but nothing follows from it any more. */
const NOT_OWED: ReadonlySet<ReasonCode> = new Set([
  'CLAIM_WINDOW_CLOSED',
  'ACCEPTED',
  'DEEMED_ACCEPTED',
  'CANCELLATION',
  'WITHDRAWAL_RIGHT',
]);

export function outcomeWords(say: Say, finding: Finding): FindingAccount['outcome'] {
  switch (finding.outcome) {
    case 'upheld':
      return { sign: 'full', word: say(($) => $.findings.outcomes.right) };
    case 'partly':
      return { sign: 'half', word: say(($) => $.findings.outcomes.partlyRight) };
    case 'clarify':
      return { sign: 'open', word: say(($) => $.findings.outcomes.open) };
    case 'declined':
      return { sign: 'empty', word: declinedWord(say, finding) };
  }
}

function declinedWord(say: Say, finding: Finding): string {
  if (finding.scope !== 'in') {
    return say(($) => $.findings.outcomes.notAgreed);
  }
  return finding.reasons.some(({ code }) => NOT_OWED.has(code))
    ? say(($) => $.findings.outcomes.notOwed)
    : say(($) => $.findings.outcomes.asAgreed);
}

/** What follows from a finding; `needs` where the freelancer has something to do. */
export function consequenceWords(say: Say, write: Writer, finding: Finding): FindingAccount['consequence'] {
  switch (finding.remedy) {
    case 'credit':
      return { sign: 'settled', word: say(($) => $.findings.consequences.credit) };
    case 'cure':
      return {
        sign: 'needs',
        word: say(($) => $.findings.consequences.cure, { day: write.weekday(finding.cureBy) }),
      };
    case 'revision':
      return { sign: 'needs', word: say(($) => $.findings.consequences.revision) };
    case 'restoreUpdates':
      return { sign: 'needs', word: say(($) => $.findings.consequences.restoreUpdates) };
    case 'repay':
      return {
        sign: 'needs',
        word: say(($) => $.findings.consequences.repay, { amount: write.money(overpaidBy(finding)) }),
      };
    case 'clarify':
      return { sign: 'needs', word: say(($) => $.findings.consequences.clarify) };
    case 'none':
    case 'changeOrder':
      return { sign: 'settled', word: say(($) => $.findings.consequences.nothing) };
  }
}

function overpaidBy({ working }: Finding): number {
  return working.rule === 'overcharged' ? working.overpaid : 0;
}
