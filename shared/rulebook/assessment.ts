import type { Day } from '../model/day.ts';
import type { Instant } from '../model/instant.ts';
import type { Money } from '../model/money.ts';
import type { Working } from './working.ts';

export type Outcome = 'upheld' | 'partly' | 'declined' | 'clarify';
export type Scope = 'in' | 'excluded' | 'outside' | 'unclear';
export type Remedy =
  'none' | 'cure' | 'revision' | 'credit' | 'repay' | 'restoreUpdates' | 'changeOrder' | 'clarify';
export type Position = 'clarifyFirst' | 'agree' | 'partial' | 'putRight' | 'credit' | 'goodwill';

export type ReasonCode =
  | 'SCOPE_UNSIGNED'
  | 'TARGET_UNKNOWN'
  | 'SCOPE_EXCLUDED'
  | 'SCOPE_OUTSIDE'
  | 'SCOPE_REMOVED'
  | 'DELIVERED'
  | 'NOT_YET_DUE'
  | 'CLIENT_DELAY'
  | 'OVERDUE'
  | 'CURE_FIRST'
  | 'CURE_LAPSED'
  | 'ON_TIME'
  | 'WITHIN_GRACE'
  | 'LATE'
  | 'LATE_CAPPED'
  | 'NOT_DELIVERED_YET'
  | 'CLAIM_WINDOW_CLOSED'
  | 'NO_CRITERION'
  | 'CRITERION_MET'
  | 'CRITERION_UNKNOWN'
  | 'ACCEPTED'
  | 'DEEMED_ACCEPTED'
  | 'CRITERION_UNMET'
  | 'REVISION_LEFT'
  | 'WITHDRAWAL_RIGHT'
  | 'CANCELLATION'
  | 'CANCELLATION_FEE'
  | 'DEPOSIT_RETAINED'
  | 'OVERPAID'
  | 'NOT_OVERPAID'
  | 'NO_UPDATES_AGREED'
  | 'UPDATES_MISSED'
  | 'UPDATES_KEPT'
  | 'NO_CLAUSE';

/** What a reason rests on: a clause (the id of a record of that version, or a part of it), an event, a dispute or a day. */
export type Citation =
  | { readonly version: number; readonly clause: string }
  | { readonly event: string }
  | { readonly dispute: string }
  | { readonly day: Day };

export interface Reason {
  readonly code: ReasonCode;
  readonly citations: readonly Citation[];
}

interface AnyFinding {
  readonly outcome: Outcome;
  readonly scope: Scope;
  readonly credit: Money;
  readonly reasons: readonly Reason[];
  /** The numbers behind it, to be redone by hand. */
  readonly working: Working;
}

/** What is to be put right first has a day for it. */
export type Finding = AnyFinding &
  (
    | { readonly remedy: 'cure'; readonly cureBy: Day }
    | { readonly remedy: Exclude<Remedy, 'cure'>; readonly cureBy?: undefined }
  );

export interface Totals {
  readonly contractPrice: Money;
  readonly netPaid: Money;
  readonly credit: Money;
  readonly adjustedPrice: Money;
  readonly refundDue: Money;
  readonly balanceDue: Money;
  readonly requested: Money;
}

export interface Assessment {
  readonly disputeId: string;
  readonly asOf: Instant;
  readonly versionInForce: number | null;
  /** In the order of the claims. */
  readonly findings: readonly ({ readonly claimId: string } & Finding)[];
  readonly totals: Totals;
  readonly position: Position;
}
