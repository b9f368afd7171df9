import type { Instant } from '../model/instant.ts';
import { moment } from '../model/instant.ts';

/** Up to here, in milliseconds, sending and saying so are one. */
const AT_ONCE = 5 * 60 * 1000;

/** When it was written down, where that was later than it happened by more than a few minutes; else nothing. */
export function recordedAt(at: Instant, toldAt: Instant | undefined): { readonly recordedAt?: Instant } {
  return toldAt !== undefined && moment(toldAt) - moment(at) > AT_ONCE ? { recordedAt: toldAt } : {};
}
