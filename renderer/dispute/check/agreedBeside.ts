import type { FindingAccount } from '../../../shared/explaining/account.ts';
import { clauseText } from '../../../shared/explaining/clauseWords.ts';
import { versionNumbered } from '../../../shared/explaining/context.ts';
import type { Say } from '../../../shared/i18n/translator.ts';
import type { DisputeHere } from '../DisputeRoom.tsx';

/**
 * What was agreed, to be read beside the days and the sum. Where another clause decides as well, day and price of the deliverable stand
 * in those already, and its clause is still linked.
 */
export function agreedBeside(
  { project, write }: DisputeHere,
  { agreed, clauses }: FindingAccount,
  say: Say,
): string {
  const [first, ...others] = clauses;
  const version = first === undefined ? undefined : versionNumbered(project, first.version);
  const isDeliverable = version?.deliverables.some(({ id }) => id === first?.clause) === true;
  if (first === undefined || version === undefined || others.length === 0 || !isDeliverable) {
    return agreed;
  }
  const terms = `${clauseText(say, write, version, first.clause)}. `;
  return agreed.startsWith(terms) ? agreed.slice(terms.length) : agreed;
}
