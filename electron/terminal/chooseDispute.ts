import type { Dispute } from '../../shared/model/dispute.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import type { TerminalTrouble } from './terminalTrouble.ts';

/** The dispute that is meant: the one that is named, or the only one there is. */
export function chooseDispute(
  { disputes }: ProjectFile,
  named: string | undefined,
): Result<Dispute, TerminalTrouble> {
  const ids = disputes.map(({ id }) => id);
  const [only, ...others] = disputes;
  if (only === undefined) {
    return failed({ code: 'noDispute', disputes: ids });
  }
  if (named !== undefined) {
    const found = disputes.find(({ id }) => id === named);
    return found === undefined ? failed({ code: 'unknownDispute', name: named, disputes: ids }) : ok(found);
  }
  return others.length === 0 ? ok(only) : failed({ code: 'severalDisputes', disputes: ids });
}
