import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportion, share, sum } from '../../../shared/model/money.ts';

const amount = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const rate = fc.nat({ max: 10_000 });

describe('a share of an amount', () => {
  it('takes 2.5 % of 1,250.00 to the cent', () => {
    expect(share(125_000, 250)).toBe(3_125);
  });

  it('rounds half a cent up, and less than half down', () => {
    expect(share(10, 500)).toBe(1);
    expect(share(1, 4_999)).toBe(0);
    expect(share(1, 5_000)).toBe(1);
  });

  it('takes nothing of nothing, nothing at no rate, and all at 100 %', () => {
    fc.assert(
      fc.property(amount, rate, (whole, part) => {
        expect(share(0, part)).toBe(0);
        expect(share(whole, 0)).toBe(0);
        expect(share(whole, 10_000)).toBe(whole);
      }),
    );
  });

  it('is the whole number nearest to the exact share, the upper one when two are as near', () => {
    fc.assert(
      fc.property(amount, rate, (whole, part) => {
        const exact = BigInt(whole) * BigInt(part);
        const above = BigInt(share(whole, part)) * 10_000n - exact;

        // Never further than half a unit; exactly half only upwards.
        expect(above <= 5_000n && above > -5_000n).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('stays exact where a double would not: half of the largest amount there is', () => {
    expect(share(Number.MAX_SAFE_INTEGER, 5_000)).toBe(4_503_599_627_370_496);
    expect(share(9_007_199_254_740_991, 3_333)).toBe(3_002_099_511_605_172);
  });

  it('grows with the rate and with the amount', () => {
    fc.assert(
      fc.property(amount, rate, rate, (whole, one, other) => {
        expect(share(whole, Math.min(one, other))).toBeLessThanOrEqual(share(whole, Math.max(one, other)));
        expect(share(Math.floor(whole / 2), one)).toBeLessThanOrEqual(share(whole, one));
      }),
    );
  });
});

describe('the value of a part of the pieces', () => {
  const pieces = fc.integer({ min: 1, max: 1_000_000 }).chain((whole) =>
    fc.record({
      whole: fc.constant(whole),
      part: fc.nat({ max: whole }),
    }),
  );

  it('rounds down: 7 of 9 photographs for 1,000.00 are worth 777.77', () => {
    expect(proportion(100_000, 7, 9)).toBe(77_777);
  });

  it('never tells more than the exact value, nor a whole unit less', () => {
    fc.assert(
      fc.property(amount, pieces, (price, { part, whole }) => {
        const short = BigInt(price) * BigInt(part) - BigInt(proportion(price, part, whole)) * BigInt(whole);

        expect(short >= 0n && short < BigInt(whole)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the whole price for all pieces', () => {
    fc.assert(
      fc.property(amount, pieces, (price, { whole }) => {
        expect(proportion(price, whole, whole)).toBe(price);
      }),
    );
  });
});

describe('a sum', () => {
  it('adds up to the unit, up to the largest amount there is', () => {
    expect(sum([])).toBe(0);
    expect(sum([180_000, 200_000, 260_000])).toBe(640_000);
    expect(sum([Number.MAX_SAFE_INTEGER - 1, 1])).toBe(Number.MAX_SAFE_INTEGER);
  });
});
