import type { ProjectSummary } from '../../shared/contract/answers.ts';
import type { Dispute } from '../../shared/model/dispute.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { dayOf, moment } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { standingOf } from '../../shared/rulebook/standingOf.ts';
import type { StoredProject } from '../storage/storedProject.ts';

type State = ProjectSummary['state'];

/** A project changes by becoming another value, so that what was found out about one stays right for a day. */
const states = new WeakMap<ProjectFile, { readonly day: string; readonly state: State }>();

export function projectSummary({ project, isSample }: StoredProject, now: Instant): ProjectSummary {
  const day = dayOf(now, project.timeZone);
  const known = states.get(project);
  const state = known?.day === day ? known.state : stateOf(project, now);
  states.set(project, { day, state });
  return {
    id: project.id,
    title: project.title,
    clientName: project.client.name,
    isSample,
    currency: project.currency,
    state,
  };
}

/** Deliverables are named by their titles, as the list shows them. */
function stateOf(project: ProjectFile, now: Instant): State {
  const dispute = latestOpenDispute(project.disputes);
  if (dispute !== undefined) {
    return { code: 'disputeOpen', disputeId: dispute.id };
  }
  const { versionInForce, deliverables } = standingOf(project, now);
  if (versionInForce === null) {
    return { code: 'unsigned' };
  }
  const [next] = deliverables
    .filter(({ fullDay }) => fullDay === undefined)
    .toSorted((one, other) => compareDays(one.adjustedDue, other.adjustedDue));
  if (next === undefined) {
    return { code: 'delivered' };
  }
  return next.daysLate > 0
    ? { code: 'late', deliverable: next.title, since: next.adjustedDue }
    : { code: 'next', deliverable: next.title, due: next.adjustedDue };
}

function latestOpenDispute(disputes: readonly Dispute[]): Dispute | undefined {
  return disputes
    .filter((dispute) => !isClosed(dispute))
    .toSorted((one, other) => moment(one.receivedAt) - moment(other.receivedAt))
    .at(-1);
}

/** A dispute is over when it says how it ended (project-file, Settlement work). */
function isClosed(dispute: Dispute): boolean {
  return 'outcome' in dispute;
}

function compareDays(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
