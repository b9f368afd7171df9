/** Integers in the currency's minor unit. */
export type Money = number;
/** Integers in basis points: 250 is 2.5 %. */
export type Rate = number;

const WHOLE = 10_000n;
const HALF = 5_000n;

/**
 * The share of an amount at a rate, rounded half up to the minor unit: floor((amount × rate + 5000) / 10000) (rulebook, head).
 * Amount and rate are not negative. Exact: the product may pass what a double holds, so it is formed in big integers.
 */
export function share(amount: Money, rate: Rate): Money {
  return Number((BigInt(amount) * BigInt(rate) + HALF) / WHOLE);
}

/** The value of `part` out of `whole` equal pieces, rounded down: floor(amount × part / whole) (rulebook, Facts). */
export function proportion(amount: Money, part: number, whole: number): Money {
  return Number((BigInt(amount) * BigInt(part)) / BigInt(whole));
}

/** Sum in the minor unit; the model has checked that it stays exact. */
export function sum(amounts: readonly Money[]): Money {
  return amounts.reduce((total, amount) => total + amount, 0);
}
