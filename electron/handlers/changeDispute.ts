import type { AppError } from '../../shared/contract/appError.ts';
import type { Dispute } from '../../shared/model/dispute.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import type { Change } from '../storage/ProjectStore.ts';

/** A change of one dispute of a project; `index` is its place in the file. */
export type DisputeChange<Answer> = (
  dispute: Dispute,
  index: number,
) => Result<{ readonly dispute: Dispute; readonly answer: Answer }, AppError>;

export function changeDispute<Answer>(disputeId: string, change: DisputeChange<Answer>): Change<Answer> {
  return (project: ProjectFile) => {
    const index = project.disputes.findIndex(({ id }) => id === disputeId);
    const dispute = project.disputes[index];
    if (dispute === undefined) {
      return failed(noDispute(disputeId));
    }
    const changed = change(dispute, index);
    if (!changed.ok) {
      return changed;
    }
    if (changed.value.dispute === dispute) {
      return ok({ project, answer: changed.value.answer });
    }
    const disputes = project.disputes.with(index, changed.value.dispute);
    return ok({ project: { ...project, disputes }, answer: changed.value.answer });
  };
}

export function noDispute(disputeId: string): AppError {
  return { code: 'notFound', what: 'dispute', name: disputeId };
}
