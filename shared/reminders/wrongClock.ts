import type { Telling, Wait } from './memory.ts';

/** Clocks that are set to the time of another zone, as two systems on one machine do to each other, are off by less. */
const WRONG_BY_MS = 86_400_000;

/**
 * Whether something is still put off. What was put off by a clock more than a day ahead of this one was put off by a wrong clock, and
 * waiting for it could take years.
 */
export function holds({ at, until }: Wait, now: number): boolean {
  return now < until && !isFarAhead(at, now);
}

/**
 * Whether it was told by a clock that ran more than a day ahead and was since set back to before its moment: then it is told once more,
 * when that moment comes. A clock that is wrongly set back and soon right again is past the telling, and nothing is told twice.
 */
export function isToldAhead({ at, remindAt, isAhead }: Telling, now: number): boolean {
  return isFarAhead(at, now) && (isAhead || now < remindAt);
}

function isFarAhead(at: number, now: number): boolean {
  return now < at - WRONG_BY_MS;
}
