import type { AgreementDraft } from '../model/draft.ts';
import type { DraftBeginning } from './draftFromTemplate.ts';

/** The beginning of an agreement from scratch: one free deliverable, one payment, and terms that are fair to both sides. */
export function emptyDraft({ start, concludedAtDistance, newId }: DraftBeginning): AgreementDraft {
  return {
    number: 1,
    concludedAtDistance,
    start,
    deliverables: [
      { id: newId(), title: '', price: null, due: null, quantity: 1, revisionsIncluded: 2, criteria: [] },
    ],
    exclusions: [],
    clientDuties: [],
    split: 'evenly',
    instalments: [{ id: newId(), label: '', amount: null, share: null, due: null }],
    refundPolicy: FAIR_POLICY,
  };
}

/** Terms that leave both sides time to look and to put things right. */
export const FAIR_POLICY: AgreementDraft['refundPolicy'] = {
  acceptanceDays: 14,
  claimDays: 30,
  cure: { first: true, days: 10 },
  late: { graceDays: 3, weeklyRate: 500, cap: 2000 },
  unmetCriterion: { beforeAcceptance: 2500, afterAcceptance: 1000 },
  cancellation: { fee: 1000, depositRetained: false },
};
