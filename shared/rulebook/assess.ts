import { assertNever } from '../assertNever.ts';
import type { AgreementVersion, Deliverable } from '../model/agreement.ts';
import type { Claim, Dispute } from '../model/dispute.ts';
import { moment } from '../model/instant.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import type { Assessment, Finding } from './assessment.ts';
import { findChangedMind } from './changedMind.ts';
import { findCommunication } from './communication.ts';
import type { Facts } from './facts.ts';
import { gatherFacts } from './facts.ts';
import { clarify, reason } from './finding.ts';
import { findLate } from './lateDelivery.ts';
import { findNotDelivered } from './notDelivered.ts';
import { findOvercharged } from './overcharged.ts';
import { findQuality } from './quality.ts';
import { scopeUnsigned, targetInScope } from './scope.ts';
import type { Judged } from './totals.ts';
import { positionOf, totalsOf } from './totals.ts';

/**
 * Holds each claim of a dispute against the agreement in force when it came in (spec: rulebook). Pure: no clock, nothing but the
 * project file; whatever happened or was signed after `receivedAt` changes nothing. Money in minor units, rounded as the rules say.
 * Throws where the project has no such dispute: asking for one is a mistake of the caller.
 */
export function assess(project: ProjectFile, disputeId: string): Assessment {
  const dispute = findDispute(project, disputeId);
  const facts = gatherFacts(project, moment(dispute.receivedAt));
  const judged = dispute.claims.map((claim): Judged => ({ claim, finding: findingOf(facts, claim) }));
  const totals = totalsOf(facts, dispute.requested, judged);
  return {
    disputeId,
    asOf: dispute.receivedAt,
    versionInForce: facts.inForce?.number ?? null,
    findings: judged.map(({ claim, finding }) => ({ claimId: claim.id, ...finding })),
    totals,
    position: positionOf(
      facts,
      dispute.requested,
      totals,
      judged.map(({ finding }) => finding),
    ),
  };
}

function findDispute(project: ProjectFile, id: string): Dispute {
  const dispute = project.disputes.find((candidate) => candidate.id === id);
  if (dispute === undefined) {
    throw new Error(`no dispute ${id} in project ${project.id}`);
  }
  return dispute;
}

/** The rules are tried from the top; the first that decides ends it. */
function findingOf(facts: Facts, claim: Claim): Finding {
  const version = facts.inForce;
  if (version === undefined) {
    return scopeUnsigned(facts);
  }
  switch (claim.kind) {
    case 'notDelivered':
      return onDeliverable(facts, version, claim, findNotDelivered);
    case 'late':
      return onDeliverable(facts, version, claim, findLate);
    case 'quality':
      return onDeliverable(facts, version, claim, findQuality);
    case 'changedMind':
      return findChangedMind(facts, version);
    case 'overcharged':
      return findOvercharged(facts, version);
    case 'communication':
      return findCommunication(facts, version);
    case 'dissatisfaction':
      return clarify([reason('NO_CLAUSE')], 'unclear');
    default:
      return assertNever(claim.kind);
  }
}

type DeliverableRule = (
  facts: Facts,
  version: AgreementVersion,
  deliverable: Deliverable,
  claim: Claim,
) => Finding;

function onDeliverable(
  facts: Facts,
  version: AgreementVersion,
  claim: Claim,
  rule: DeliverableRule,
): Finding {
  const scope = targetInScope(facts, version, claim.target);
  return 'finding' in scope ? scope.finding : rule(facts, version, scope.deliverable, claim);
}
