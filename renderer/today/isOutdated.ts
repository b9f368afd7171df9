import { moment } from '../../shared/model/instant.ts';
import type { Instant } from '../../shared/model/instant.ts';
import type { When } from '../../shared/due/when.ts';

/** A day begins somewhere on earth with every quarter of an hour, and never in between. */
const QUARTER_MS = 900_000;

/**
 * Whether what was due as of a moment has to be asked for again: a day may have begun in the zone of some project, a promised moment
 * has passed, or the clock was set back.
 */
export function isOutdated(asOf: Instant, items: readonly { readonly when: When }[], now: Instant): boolean {
  const [then, present] = [moment(asOf), moment(now)];
  return (
    present < then ||
    Math.floor(present / QUARTER_MS) !== Math.floor(then / QUARTER_MS) ||
    items.some(({ when }) => 'at' in when && moment(when.at) > then && moment(when.at) <= present)
  );
}
