import type { AppError } from '../../shared/contract/appError.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';

/** The dispute that is meant: the one that is named, or the only one there is. */
export function chooseDispute(project: ProjectFile, named: string | undefined): Result<string, AppError> {
  const ids = project.disputes.map(({ id }) => id);
  if (named !== undefined) {
    return ids.includes(named) ? ok(named) : failed({ code: 'notFound', what: 'dispute', name: named });
  }
  const [only, ...others] = ids;
  if (only === undefined) {
    return failed({ code: 'noDispute', disputes: ids });
  }
  return others.length === 0 ? ok(only) : failed({ code: 'severalDisputes', disputes: ids });
}
