import type { AgreementDraft, DraftDeliverable, DraftInstalment } from '../../shared/model/draft.ts';
import { FAIR_POLICY } from '../../shared/drafting/emptyDraft.ts';

/** A draft with nothing missing in it: a logo and texts, half in advance. */
export function aDraft(changed: Partial<AgreementDraft> = {}): AgreementDraft {
  return {
    number: 1,
    concludedAtDistance: false,
    start: '2026-03-02',
    deliverables: [
      draftDeliverable('logo', { price: 80_000, due: '2026-03-20' }),
      draftDeliverable('texts', { price: 60_000, due: '2026-04-03' }),
    ],
    exclusions: [{ id: 'print', text: 'Printed matter' }],
    clientDuties: [{ id: 'menu', text: 'The menu', due: '2026-03-10', blocks: ['texts'] }],
    split: 'evenly',
    instalments: [
      draftInstalment('deposit', { due: '2026-03-02', deposit: true }),
      draftInstalment('rest', { due: '2026-04-10' }),
    ],
    refundPolicy: FAIR_POLICY,
    updates: { everyDays: 7, first: '2026-03-09', graceDays: 1 },
    ...changed,
  };
}

export function draftDeliverable(id: string, changed: Partial<DraftDeliverable> = {}): DraftDeliverable {
  return {
    id,
    title: id,
    price: 10_000,
    due: '2026-03-20',
    quantity: 1,
    revisionsIncluded: 2,
    criteria: [{ id: `${id}-size`, text: 'Opens at 2400 pixels' }],
    ...changed,
  };
}

export function draftInstalment(id: string, changed: Partial<DraftInstalment> = {}): DraftInstalment {
  return { id, label: id, amount: null, share: null, due: '2026-03-20', ...changed };
}
