import { FAIR_POLICY } from '../../shared/drafting/emptyDraft.ts';
import type { DraftPolicy } from '../../shared/model/draft.ts';

/** Whether the terms are those that are fair to both sides, to the day and the basis point. */
export function isFair(policy: DraftPolicy): boolean {
  return flat(policy).every((value, place) => value === flat(FAIR_POLICY)[place]);
}

function flat({ acceptanceDays, claimDays, cure, late, unmetCriterion, cancellation }: DraftPolicy) {
  return [
    acceptanceDays,
    claimDays,
    cure.first,
    cure.days,
    late.graceDays,
    late.weeklyRate,
    late.cap,
    unmetCriterion.beforeAcceptance,
    unmetCriterion.afterAcceptance,
    cancellation.fee,
    cancellation.depositRetained,
  ];
}
