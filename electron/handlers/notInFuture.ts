import type { AppError } from '../../shared/contract/appError.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { moment } from '../../shared/model/instant.ts';
import { problem } from '../../shared/model/problem.ts';

const DAY_MS = 86_400_000;

/**
 * Refuses a moment later than a day from now: nothing that has not been yet can be recorded, and a slip in the year could never be
 * taken back once it is sealed. The day leaves room for clocks and time zones.
 */
export function notInFuture(at: Instant, path: readonly PropertyKey[], now: Date): AppError | null {
  return moment(at) <= now.getTime() + DAY_MS
    ? null
    : { code: 'wouldBeInvalid', problems: [problem(path, at, { code: 'notInFuture' })] };
}
