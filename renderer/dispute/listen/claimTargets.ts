import { clauseNumber } from '../../../shared/agreements/clauseNumber.ts';
import { inForceAt, signedBy } from '../../../shared/agreements/inForce.ts';
import type { Say } from '../../../shared/i18n/translator.ts';
import type { AgreementVersion, Criterion, Deliverable } from '../../../shared/model/agreement.ts';
import type { Claim, ClaimKind, ClaimTarget, Dispute } from '../../../shared/model/dispute.ts';
import { moment } from '../../../shared/model/instant.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import type { Option } from '../../components/Select.tsx';

/** These are about one thing of the agreement; the others about the project as a whole (rulebook, Finding of a claim). */
const ABOUT_ONE_THING: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['notDelivered', 'late', 'quality']);

export function isAboutOneThing(kind: ClaimKind): boolean {
  return ABOUT_ONE_THING.has(kind);
}

/** The version that a dispute is held against; where none was signed by then, the last one written. */
export function versionHeldAgainst(project: ProjectFile, dispute: Dispute): AgreementVersion | undefined {
  const received = moment(dispute.receivedAt);
  return inForceAt(signedBy(project.agreements, received), received) ?? project.agreements.at(-1);
}

/** A target as the id of an option, and back. */
export function targetId(target: ClaimTarget): string {
  return typeof target === 'string' ? target : JSON.stringify(target);
}

export interface TargetOption extends Option<string> {
  readonly target: ClaimTarget;
}

/** What a claim about one thing can be about: deliverables and exclusions of the version, then of others, then the rest. */
export function targetOptions(say: Say, project: ProjectFile, dispute: Dispute): TargetOption[] {
  const version = versionHeldAgainst(project, dispute);
  const own = version === undefined ? [] : recordsOf(say, version);
  const known = new Set(own.map(({ id }) => id));
  const others = project.agreements
    .toReversed()
    .filter((other) => other !== version)
    .flatMap((other) =>
      recordsOf(say, other).map((option) => ({
        ...option,
        hint: say(($) => $.listen.targets.olderVersion, { version: other.number }),
      })),
    )
    .filter(({ id }) => {
      const isNew = !known.has(id);
      known.add(id);
      return isNew;
    });
  return [
    ...own,
    ...others,
    { id: 'outside', target: 'outside', label: say(($) => $.listen.targets.outside) },
    { id: 'unknown', target: 'unknown', label: say(($) => $.listen.targets.unknown) },
  ];
}

function recordsOf(say: Say, version: AgreementVersion): TargetOption[] {
  const numberOf = (id: string) => clauseNumber(version, id) ?? '';
  return [
    ...version.deliverables.map(({ id, title }) => ({
      id: targetId({ deliverable: id }),
      target: { deliverable: id },
      label: say(($) => $.listen.targets.deliverable, { number: numberOf(id), title }),
    })),
    ...version.exclusions.map(({ id, text }) => ({
      id: targetId({ exclusion: id }),
      target: { exclusion: id },
      label: say(($) => $.listen.targets.exclusion, { number: numberOf(id), text }),
    })),
  ];
}

/** The criteria in force of the deliverable that a claim is about. */
export function criteriaFor(
  project: ProjectFile,
  dispute: Dispute,
  target: ClaimTarget,
): readonly Criterion[] {
  return deliverableOf(versionHeldAgainst(project, dispute), target)?.criteria ?? [];
}

function deliverableOf(version: AgreementVersion | undefined, target: ClaimTarget): Deliverable | undefined {
  return typeof target === 'object' && 'deliverable' in target
    ? version?.deliverables.find(({ id }) => id === target.deliverable)
    : undefined;
}

/** The claim with another kind; what no longer fits it goes. */
export function withKind(claim: Claim, kind: ClaimKind): Claim {
  const wasAboutOneThing = isAboutOneThing(claim.kind);
  if (!isAboutOneThing(kind)) {
    return withoutCriterion({ ...claim, kind, target: 'project' });
  }
  const target: ClaimTarget = wasAboutOneThing ? claim.target : 'unknown';
  const changed = { ...claim, kind, target };
  return kind === 'quality' ? changed : withoutCriterion(changed);
}

/** The claim about something else; a criterion belongs to its deliverable. */
export function withTarget(claim: Claim, target: ClaimTarget): Claim {
  return targetId(target) === targetId(claim.target) ? claim : withoutCriterion({ ...claim, target });
}

/** As before a criterion was named. */
export function withoutCriterion(claim: Claim): Claim {
  const rest = { ...claim };
  delete rest.criterion;
  delete rest.criterionMet;
  return rest;
}

/** Whether the freelancer still has to say something before the claim can be held against the agreement. */
export function needsAnswer(claim: Claim): boolean {
  if (isAboutOneThing(claim.kind) && (claim.target === 'unknown' || claim.target === 'project')) {
    return true;
  }
  const isOnDeliverable = typeof claim.target === 'object' && 'deliverable' in claim.target;
  return (
    claim.kind === 'quality' &&
    isOnDeliverable &&
    (claim.criterion === undefined || claim.criterionMet === undefined || claim.criterionMet === 'unknown')
  );
}
