import type { DisputeSummary } from '../../shared/contract/answers.ts';
import type { Dispute } from '../../shared/model/dispute.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { assess } from '../../shared/rulebook/assess.ts';

/** A project changes by becoming another value, and a check has no clock: what was found stays right. */
const summaries = new WeakMap<ProjectFile, readonly DisputeSummary[]>();

/** Every dispute of a project with where it stands, in the order of the file. */
export function disputeSummaries(project: ProjectFile): readonly DisputeSummary[] {
  const known = summaries.get(project) ?? project.disputes.map((dispute) => summaryOf(project, dispute));
  summaries.set(project, known);
  return known;
}

function summaryOf(project: ProjectFile, dispute: Dispute): DisputeSummary {
  const { totals, position } = assess(project, dispute.id);
  return {
    projectId: project.id,
    disputeId: dispute.id,
    projectTitle: project.title,
    clientName: project.client.name,
    receivedAt: dispute.receivedAt,
    timeZone: project.timeZone,
    currency: project.currency,
    claims: dispute.claims.length,
    requested: totals.requested,
    requestedKind: dispute.requested.kind,
    position,
    hasOffer: (dispute.offers?.length ?? 0) > 0,
  };
}
