import { describe, expect, it } from 'vitest';
import type { AdviceCode } from '../../../shared/drafting/checklist.ts';
import { checklist } from '../../../shared/drafting/checklist.ts';
import type { AgreementDraft } from '../../../shared/model/draft.ts';
import { aDraft, draftDeliverable, draftInstalment } from '../../support/aDraft.ts';

const TODAY = '2026-03-01';

function adviceOn(draft: AgreementDraft): AdviceCode[] {
  return checklist(draft, TODAY).map(({ code }) => code);
}

const policy = aDraft().refundPolicy;

describe('the checklist points at what disputes come from', () => {
  it('and is empty for an agreement without holes', () => {
    expect(checklist(aDraft(), TODAY)).toEqual([]);
  });

  it.each<[AdviceCode, Partial<AgreementDraft>]>([
    ['noCriterion', { deliverables: [draftDeliverable('texts', { criteria: [{ id: 'c', text: ' ' }] })] }],
    [
      'vagueCriterion',
      { deliverables: [draftDeliverable('texts', { criteria: [{ id: 'c', text: 'Looks modern' }] })] },
    ],
    [
      'vagueCriterion',
      { deliverables: [draftDeliverable('texts', { criteria: [{ id: 'c', text: 'Wirkt ansprechend' }] })] },
    ],
    ['unlimited', { deliverables: [draftDeliverable('texts', { description: 'Unlimited revisions' })] }],
    [
      'unlimited',
      { deliverables: [draftDeliverable('texts', { description: 'Korrekturen, bis Sie zufrieden sind' })] },
    ],
    ['manyRevisions', { deliverables: [draftDeliverable('texts', { revisionsIncluded: 20 })] }],
    ['dayPassed', { deliverables: [draftDeliverable('texts', { due: '2026-02-28' })] }],
    ['noExclusion', { exclusions: [{ id: 'e', text: '' }] }],
    ['noClientDuty', { clientDuties: [] }],
    ['dutyBlocksNothing', { clientDuties: [{ id: 'menu', text: 'Menu', due: '2026-03-10', blocks: [] }] }],
    ['dutyAfterDue', { clientDuties: [{ id: 'menu', text: 'Menu', due: '2026-04-03', blocks: ['texts'] }] }],
    ['noDeposit', { instalments: [draftInstalment('all')] }],
    ['allInAdvance', { instalments: [draftInstalment('all', { due: '2026-03-02', deposit: true })] }],
    [
      'emptyInstalment',
      {
        split: 'shares',
        instalments: [draftInstalment('a', { share: 10_000, deposit: true }), draftInstalment('b')],
      },
    ],
    ['noUpdates', { updates: undefined }],
    ['updatesBeginLate', { updates: { everyDays: 7, first: '2026-04-04', graceDays: 0 } }],
    ['acceptedAtOnce', { refundPolicy: { ...policy, acceptanceDays: 0 } }],
    ['noTimeToClaim', { refundPolicy: { ...policy, claimDays: 0 } }],
    ['noCure', { refundPolicy: { ...policy, cure: { first: false, days: 0 } } }],
    ['noTimeToCure', { refundPolicy: { ...policy, cure: { first: true, days: 0 } } }],
    ['latenessFree', { refundPolicy: { ...policy, late: { graceDays: 3, weeklyRate: 500, cap: 0 } } }],
    [
      'latenessUncapped',
      { refundPolicy: { ...policy, late: { graceDays: 3, weeklyRate: 500, cap: 10_000 } } },
    ],
    [
      'unmetFree',
      { refundPolicy: { ...policy, unmetCriterion: { beforeAcceptance: 0, afterAcceptance: 0 } } },
    ],
    ['endingFree', { refundPolicy: { ...policy, cancellation: { fee: 0, depositRetained: false } } }],
    [
      'depositWithoutInstalment',
      {
        instalments: [draftInstalment('all')],
        refundPolicy: { ...policy, cancellation: { fee: 0, depositRetained: true } },
      },
    ],
  ])('%s', (code, changed) => {
    expect(adviceOn(aDraft(changed))).toContain(code);
  });

  it('leaves a criterion alone that can be measured, whatever else it says', () => {
    const criteria = [{ id: 'c', text: 'A modern typeface of at least 16 pixels' }];

    expect(adviceOn(aDraft({ deliverables: [draftDeliverable('texts', { criteria })] }))).not.toContain(
      'vagueCriterion',
    );
  });

  it('says nothing about short work without updates', () => {
    const short = aDraft({
      deliverables: [draftDeliverable('logo', { due: '2026-03-12' })],
      updates: undefined,
    });

    expect(adviceOn(short)).not.toContain('noUpdates');
  });
});
