import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftTotal, instalmentAmounts, lastShare, splitBy } from '../../../shared/drafting/split.ts';
import type { AgreementDraft } from '../../../shared/model/draft.ts';
import { aDraft, draftDeliverable, draftInstalment } from '../../support/aDraft.ts';

function draftOf(
  split: AgreementDraft['split'],
  total: number,
  given: readonly { readonly share?: number | null; readonly amount?: number | null }[],
): AgreementDraft {
  return aDraft({
    split,
    deliverables: [draftDeliverable('logo', { price: total })],
    instalments: given.map((one, place) => draftInstalment(`i${place}`, one)),
  });
}

const price = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 9_000_000_000_000_000 }));
const shares = fc.array(fc.integer({ min: 0, max: 4_000 }), { minLength: 1, maxLength: 6 });

describe('instalments always add up to the prices, to the unit', () => {
  it('thirds of a hundred are two times 33.33 and the last takes the rest', () => {
    expect(instalmentAmounts(draftOf('evenly', 10_000, [{}, {}, {}]))).toEqual([3333, 3333, 3334]);
  });

  it('30 % of 99.99 is 30.00, rounded half up, and the last takes the rest', () => {
    const draft = draftOf('shares', 9_999, [{ share: 3000 }, { share: 3000 }, { share: null }]);

    expect(instalmentAmounts(draft)).toEqual([3000, 3000, 3999]);
    expect(lastShare(draft.instalments)).toBe(4000);
  });

  it('by amounts, the last is what remains, and less than nothing where the others are too much', () => {
    expect(instalmentAmounts(draftOf('amounts', 10_000, [{ amount: 4_000 }, {}]))).toEqual([4_000, 6_000]);
    expect(instalmentAmounts(draftOf('amounts', 10_000, [{ amount: 14_000 }, {}]))).toEqual([14_000, -4_000]);
  });

  it('whatever the price and the shares', () => {
    fc.assert(
      fc.property(
        price,
        shares,
        fc.constantFrom('evenly' as const, 'shares' as const),
        (total, rates, split) => {
          fc.pre(rates.slice(0, -1).reduce((all, rate) => all + rate, 0) <= 10_000);
          const amounts = instalmentAmounts(
            draftOf(
              split,
              total,
              rates.map((share) => ({ share })),
            ),
          );

          expect(amounts.reduce((all, amount) => all + BigInt(amount), 0n)).toBe(BigInt(total));
          expect(amounts.every((amount) => amount >= 0)).toBe(true);
        },
      ),
    );
  });

  it('stay what they are when the way to split them is changed to amounts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), shares, (total, rates) => {
        const draft = draftOf(
          'evenly',
          total,
          rates.map((share) => ({ share })),
        );

        const after = splitBy(draft, 'amounts');

        expect(instalmentAmounts(after)).toEqual(instalmentAmounts(draft));
        expect(draftTotal(after)).toBe(total);
      }),
    );
  });
});
