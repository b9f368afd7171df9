import type { Instant } from '../../shared/model/instant.ts';

/** Clocks of pages are looked at every half minute, and moments are given to the minute. */
const SLACK_MS = 60_000;

/** Whether a moment lies in the future, by more than the minute that it may have been rounded up. */
export function isStillToCome(at: Instant | null, now: Instant): boolean {
  return at !== null && Date.parse(at) > Date.parse(now) + SLACK_MS;
}
