import type { ClauseReference, FindingAccount } from '../explaining/account.ts';
import { clauseText } from '../explaining/clauseWords.ts';
import type { Explaining } from '../explaining/context.ts';
import { versionNumbered } from '../explaining/context.ts';

/** "Version 2, clauses 1.4 and 6.2", one phrase for each version that is cited; a policy clause comes after what it is about. */
export function paperClauses({ say, write }: Explaining, clauses: readonly ClauseReference[]): string {
  const numbered = clauses.filter(({ number }) => number !== '');
  const versions = [...new Set(numbered.map(({ version }) => version))];
  return versions
    .map((version) => {
      const numbers = numbersOf(numbered.filter((clause) => clause.version === version));
      return numbers.length === 1
        ? say(($) => $.clauses.clause, { version, number: numbers[0] ?? '' })
        : say(($) => $.clauses.clausesTogether, { version, numbers: write.list(numbers) });
    })
    .join('; ');
}

/** A criterion stands for its deliverable: 1.5 a without 1.5. */
function numbersOf(clauses: readonly ClauseReference[]): string[] {
  const numbers = [...new Set(clauses.map(({ number }) => number))];
  return numbers.filter((number) => !numbers.some((other) => other.startsWith(`${number} `)));
}

/** What was agreed, for a narrow column: the criterion, deliverable or exclusion itself; the policy is named by its number. */
export function shortAgreed({ project, say, write }: Explaining, account: FindingAccount): string {
  const telling =
    account.clauses.findLast(({ clause }) => !clause.startsWith('refundPolicy.')) ?? account.clauses[0];
  const version = telling === undefined ? undefined : versionNumbered(project, telling.version);
  return telling === undefined || version === undefined
    ? account.agreed
    : clauseText(say, write, version, telling.clause);
}
