import type { ProjectSummary } from '../../shared/contract/answers.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { dayOf } from '../../shared/model/instant.ts';
import { openDisputes } from '../../shared/model/openDisputes.ts';
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
  const dispute = openDisputes(project.disputes).at(-1);
  if (dispute !== undefined) {
    return { code: 'disputeOpen', disputeId: dispute.id };
  }
  const { versionInForce, deliverables } = standingOf(project, now);
  if (versionInForce === null) {
    return { code: 'unsigned', stage: stageOf(project) };
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

/** Before anything is in force: what is being written comes before what was sent and waits. */
function stageOf({ draft, agreements }: ProjectFile): Extract<State, { code: 'unsigned' }>['stage'] {
  const latest = agreements.at(-1);
  if (draft !== undefined || latest === undefined) {
    return 'draft';
  }
  const signed = new Set(latest.signatures.map(({ party }) => party));
  if (signed.has('client')) {
    return 'waitsForYou';
  }
  return signed.has('freelancer') ? 'waitsForClient' : 'waitsForBoth';
}

function compareDays(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
