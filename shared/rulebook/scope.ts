import type { AgreementVersion, Deliverable } from '../model/agreement.ts';
import { dayFromNumber } from '../model/day.ts';
import type { ClaimTarget } from '../model/dispute.ts';
import type { Citation, Finding } from './assessment.ts';
import type { Facts } from './facts.ts';
import { findDeliverable } from './facts.ts';
import { clarify, notAgreed, reason } from './finding.ts';

/** Rule 1: without a version that both have signed, nothing can be held against it. */
export function scopeUnsigned(facts: Facts): Finding {
  return clarify([reason('SCOPE_UNSIGNED', { day: dayFromNumber(facts.today) })], 'unclear');
}

/** Rule 2: the deliverable in force that a claim is about, or the finding that ends it. */
export function targetInScope(
  facts: Facts,
  version: AgreementVersion,
  target: ClaimTarget,
): { readonly deliverable: Deliverable } | { readonly finding: Finding } {
  if (target === 'unknown' || target === 'project') {
    return { finding: clarify([reason('TARGET_UNKNOWN')], 'unclear') };
  }
  if (target === 'outside') {
    return {
      finding: notAgreed(
        'outside',
        reason('SCOPE_OUTSIDE', { version: version.number, clause: 'deliverables' }),
      ),
    };
  }
  // A target that names both counts as the deliverable, here as everywhere.
  if (!('deliverable' in target)) {
    const isExcluded = version.exclusions.some(({ id }) => id === target.exclusion);
    return {
      finding: isExcluded
        ? notAgreed(
            'excluded',
            reason('SCOPE_EXCLUDED', { version: version.number, clause: target.exclusion }),
          )
        : notInForce(facts, version, 'exclusions', target.exclusion, (earlier) =>
            earlier.exclusions.some(({ id }) => id === target.exclusion),
          ),
    };
  }

  const deliverable = findDeliverable(version, target.deliverable);
  return deliverable === undefined
    ? {
        finding: notInForce(
          facts,
          version,
          'deliverables',
          target.deliverable,
          (earlier) => findDeliverable(earlier, target.deliverable) !== undefined,
        ),
      }
    : { deliverable };
}

/** Named by a version that is not in force: dropped since, or never signed. */
function notInForce(
  facts: Facts,
  version: AgreementVersion,
  chapter: 'deliverables' | 'exclusions',
  clause: string,
  names: (candidate: AgreementVersion) => boolean,
): Finding {
  const earlier = facts.signed.findLast((candidate) => names(candidate.version));
  if (earlier !== undefined) {
    return notAgreed(
      'outside',
      reason(
        'SCOPE_REMOVED',
        { version: earlier.version.number, clause },
        { version: version.number, clause: chapter },
      ),
    );
  }
  const unsigned = facts.project.agreements
    .filter(names)
    .map((candidate): Citation => ({ version: candidate.number, clause }));
  return clarify([reason('SCOPE_UNSIGNED', unsigned)], 'unclear');
}
