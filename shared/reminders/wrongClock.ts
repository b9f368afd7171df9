import type { Telling, Wait } from './memory.ts';

/** Clocks that are set to the time of another zone, as two systems on one machine do to each other, are off by less. */
export const WRONG_BY_MS = 86_400_000;

/**
 * Whether something is still put off. What was put off by a clock more than a day ahead of this one was put off by a wrong clock, and
 * waiting for it could take years.
 */
export function holds({ at, until }: Wait, now: number): boolean {
  return now < until && !isFarAhead(at, now);
}

/**
 * Whether it was told by a clock that ran more than a day ahead, was set back to before its moment, and now comes to that moment by
 * itself: then it is told when it should have been. A clock that is wrongly set back and right again soon is past the telling.
 */
export function wasToldAhead({ at, isAhead }: Telling, now: number): boolean {
  return isAhead && isFarAhead(at, now);
}

/** What a look at the clock shows of the clock by which something was told. */
export function isToldAheadOf({ at, remindAt, isAhead }: Telling, now: number): boolean {
  return isFarAhead(at, now) && (isAhead || now < remindAt);
}

function isFarAhead(at: number, now: number): boolean {
  return now < at - WRONG_BY_MS;
}
