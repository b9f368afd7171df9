import type { AppError } from '../../shared/contract/appError.ts';
import { addDays } from '../../shared/model/day.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { dayOf, instantOf, moment } from '../../shared/model/instant.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';

/**
 * People write in their mail program first and tick it off here days later. Beyond a week the words that are drafted now can hardly be
 * the ones that went out then, and the ledger would tell an untrue story for good.
 */
const DAYS_BEFORE = 7;

interface Times {
  /** As the person says; absent for now. */
  readonly sentAt: Instant | undefined;
  readonly draftedAt: Instant;
  readonly now: Date;
  readonly timeZone: string;
  /** How many days before it was drafted it may have been sent. */
  readonly daysBefore?: number;
}

/** The moment that counts as that of sending, if it can be. */
export function momentOfSending({
  sentAt,
  draftedAt,
  now,
  timeZone,
  daysBefore = DAYS_BEFORE,
}: Times): Result<Instant, AppError> {
  if (sentAt === undefined) {
    return ok(instantOf(now));
  }
  if (moment(sentAt) > now.getTime()) {
    return failed({ code: 'sentInFuture' });
  }
  const earliest = addDays(dayOf(draftedAt, timeZone), -daysBefore);
  return dayOf(sentAt, timeZone) < earliest ? failed({ code: 'sentBeforeWritten', earliest }) : ok(sentAt);
}
