import { describe, expect, it } from 'vitest';
import { comparable, draftState, firstPlace } from '../../../../renderer/drafting/draftState.ts';
import { changesBetween } from '../../../../shared/agreements/changesBetween.ts';
import { draftOfVersion } from '../../../../shared/drafting/draftOfVersion.ts';
import { draftFromScratch, websiteDraft } from '../../../support/draftedProject.ts';
import { sampleBakery } from '../../../support/sampleBakery.ts';

const TODAY = '2026-05-13';
const inForce = sampleBakery('en').agreements.at(-1);
if (inForce === undefined) {
  throw new Error('the sample has an agreement');
}
const change = draftOfVersion(inForce, { number: 3, basedOn: 2 });

describe('how far a draft is', () => {
  it('from scratch: the first thing to fill in is what is made', () => {
    const { gaps } = draftState(draftFromScratch(), TODAY, undefined);

    expect(firstPlace(gaps)).toMatchObject({ part: 'deliverables', field: 'title' });
  });

  it('adds up what is priced and ends with the last deliverable', () => {
    const draft = websiteDraft('en');
    const state = draftState(draft, TODAY, undefined);

    expect(state).toMatchObject({ gaps: [], total: 80_000 + 120_000 + 160_000 + 200_000 + 240_000 });
    expect(state.end).toBe(
      draft.deliverables
        .map(({ due }) => due)
        .toSorted()
        .at(-1),
    );
  });
});

describe('a change order', () => {
  it('that changes nothing cannot be signed yet', () => {
    expect(draftState(change, TODAY, inForce).gaps).toMatchObject([{ code: 'nothingChanged' }]);
  });

  it('does not ask about days that passed as they were agreed, but about one that was put in the past', () => {
    const codes = (draft: typeof change) => draftState(draft, TODAY, inForce).advice.map(({ code }) => code);
    expect(codes(change)).not.toContain('dayPassed');

    const [first, ...others] = change.deliverables;
    if (first === undefined) {
      throw new Error('the sample has deliverables');
    }
    expect(codes({ ...change, deliverables: [{ ...first, due: '2026-02-02' }, ...others] })).toContain(
      'dayPassed',
    );
  });

  it('can be held against what is in force while a price is still being typed', () => {
    const deliverables = change.deliverables.map((deliverable, place) =>
      place === 0 ? { ...deliverable, price: null, title: 'Logo' } : deliverable,
    );
    const after = comparable({ ...change, deliverables }, inForce);

    expect(after === undefined ? [] : changesBetween(inForce, after)).toEqual([
      { code: 'renamed', from: 'Logo refresh', to: 'Logo' },
    ]);
  });
});
