import type { AgreementVersion, Criterion, Deliverable } from '../model/agreement.ts';
import type { DayNumber } from '../model/day.ts';
import { dayFromNumber } from '../model/day.ts';
import type { Claim } from '../model/dispute.ts';
import { share } from '../model/money.ts';
import type { Acceptance } from './acceptance.ts';
import { acceptanceOf, isOn } from './acceptance.ts';
import type { Citation, Finding, Reason } from './assessment.ts';
import type { Cure } from './cure.ts';
import { cureCitations, cureDay, cureOf, cureWorking } from './cure.ts';
import type { Dates } from './dates.ts';
import { datesAt, datesWorking } from './dates.ts';
import type { Facts } from './facts.ts';
import { clarify, credited, declined, reason, toBePutRight, toBeRevised } from './finding.ts';
import type { Working } from './working.ts';

/** What all steps of the rule look at. */
interface QualityFacts {
  readonly facts: Facts;
  readonly version: AgreementVersion;
  readonly deliverable: Deliverable;
  readonly dates: Dates;
  /** The criterion that the claim names, where the deliverable in force has it. */
  readonly criterion: Criterion | undefined;
  readonly reported: DayNumber;
  /** The dispute that reported it first, where a criterion is named. */
  readonly reportedIn: readonly Citation[];
  readonly accepted: Acceptance | undefined;
  readonly cure: Cure | undefined;
}

/** A deliverable is said to miss an acceptance criterion (rulebook, rule 5). */
export function findQuality(
  facts: Facts,
  version: AgreementVersion,
  deliverable: Deliverable,
  claim: Claim,
): Finding {
  const quality = gatherQuality(facts, version, deliverable, claim);
  const { dates, criterion } = quality;
  const clause: Citation = { version: version.number, clause: deliverable.id };
  if (dates.delivered.quantity === 0) {
    return clarify([reason('NOT_DELIVERED_YET', clause)], 'in', workingOf(quality));
  }

  const full = dates.delivered.full;
  const { claimDays } = version.refundPolicy;
  if (full !== undefined && quality.reported > full.day + claimDays) {
    const window: Citation = { version: version.number, clause: 'refundPolicy.claimDays' };
    const lastDay: Citation = { day: dayFromNumber(full.day + claimDays) };
    return declined(
      [reason('CLAIM_WINDOW_CLOSED', clause, window, { event: full.event }, quality.reportedIn, lastDay)],
      workingOf(quality),
    );
  }

  if (criterion === undefined) {
    return clarify([reason('NO_CRITERION', clause)], 'in', workingOf(quality));
  }
  const criterionClause: Citation = { version: version.number, clause: criterion.id };
  switch (claim.criterionMet) {
    case 'yes':
      return declined([reason('CRITERION_MET', criterionClause)], workingOf(quality));
    case 'no':
      return findUnmet(
        quality,
        reason('CRITERION_UNMET', clause, criterionClause, {
          version: version.number,
          clause: 'refundPolicy.unmetCriterion',
        }),
      );
    case 'unknown':
    case undefined:
      return clarify([reason('CRITERION_UNKNOWN', criterionClause)], 'in', workingOf(quality));
  }
}

/** The freelancer found the criterion unmet: what follows depends on acceptance, revisions and the right to put right. */
function findUnmet(quality: QualityFacts, unmet: Reason): Finding {
  const { facts, version, deliverable, accepted, cure } = quality;
  const { first } = version.refundPolicy.cure;
  const { afterAcceptance, beforeAcceptance } = version.refundPolicy.unmetCriterion;
  if (accepted !== undefined) {
    const working = workingOf(quality);
    const credit = share(deliverable.price, afterAcceptance);
    return credit === 0
      ? declined([acceptedReason(quality, accepted)], working)
      : credited('partly', credit, [acceptedReason(quality, accepted), unmet], working);
  }

  const working = workingOf(quality);
  const revisions = facts.revisions.get(deliverable.id) ?? [];
  if (deliverable.revisionsIncluded > revisions.length) {
    const clause: Citation = { version: version.number, clause: deliverable.id };
    const left = reason(
      'REVISION_LEFT',
      clause,
      ...revisions.map(({ event }): Citation => ({ event: event.id })),
    );
    return toBeRevised([unmet, left], working);
  }

  if (first && cure?.isOpen === true) {
    const reasons = [unmet, reason('CURE_FIRST', cureCitations(version, cure))];
    return toBePutRight(reasons, working, cureDay(cure));
  }
  const lapsed = first ? [reason('CURE_LAPSED', cureCitations(version, cure))] : [];
  return credited('upheld', share(deliverable.price, beforeAcceptance), [unmet, ...lapsed], working);
}

/** The acceptance, and the share that is left after it. */
function acceptedReason({ version, deliverable }: QualityFacts, accepted: Acceptance): Reason {
  const clause: Citation = { version: version.number, clause: deliverable.id };
  const share: Citation = { version: version.number, clause: 'refundPolicy.unmetCriterion' };
  return accepted.how === 'event'
    ? reason('ACCEPTED', clause, { event: accepted.event }, share)
    : reason(
        'DEEMED_ACCEPTED',
        clause,
        { version: version.number, clause: 'refundPolicy.acceptanceDays' },
        { event: accepted.event },
        { day: dayFromNumber(accepted.on) },
        share,
      );
}

function gatherQuality(
  facts: Facts,
  version: AgreementVersion,
  deliverable: Deliverable,
  claim: Claim,
): QualityFacts {
  const dates = datesAt(facts, version, deliverable, facts.now);
  const criterion = deliverable.criteria.find(({ id }) => id === claim.criterion);
  return {
    facts,
    version,
    deliverable,
    dates,
    criterion,
    ...(criterion === undefined
      ? { reported: facts.today, reportedIn: [] }
      : firstReport(facts, deliverable, criterion)),
    accepted: acceptanceOf(facts, version, dates),
    cure: version.refundPolicy.cure.first ? cureOf(facts, version, deliverable) : undefined,
  };
}

/** The day of the earliest dispute with a quality claim on the same deliverable and criterion. */
function firstReport(
  facts: Facts,
  deliverable: Deliverable,
  criterion: Criterion,
): Pick<QualityFacts, 'reported' | 'reportedIn'> {
  const first = facts.disputes.find(({ dispute }) =>
    dispute.claims.some(
      (claim) =>
        claim.kind === 'quality' && isOn(claim.target, deliverable.id) && claim.criterion === criterion.id,
    ),
  );
  return first === undefined
    ? { reported: facts.today, reportedIn: [] }
    : { reported: facts.dayOf(first.at), reportedIn: [{ dispute: first.dispute.id }] };
}

function workingOf(quality: QualityFacts): Extract<Working, { rule: 'quality' }> {
  const { facts, version, deliverable, dates, criterion, accepted, cure } = quality;
  const { unmetCriterion, claimDays } = version.refundPolicy;
  const rate = accepted === undefined ? unmetCriterion.beforeAcceptance : unmetCriterion.afterAcceptance;
  return {
    rule: 'quality',
    dates: datesWorking(dates),
    price: deliverable.price,
    reportedOn: dayFromNumber(quality.reported),
    revisionsIncluded: deliverable.revisionsIncluded,
    revisionsRequested: facts.revisions.get(deliverable.id)?.length ?? 0,
    rate,
    amount: share(deliverable.price, rate),
    ...(criterion === undefined ? {} : { criterion: criterion.id }),
    ...(dates.fullDay === undefined ? {} : { claimUntil: dayFromNumber(dates.fullDay + claimDays) }),
    ...(accepted === undefined ? {} : { accepted: { how: accepted.how, on: dayFromNumber(accepted.on) } }),
    ...(cure === undefined ? {} : { cure: cureWorking(version, cure) }),
  };
}
