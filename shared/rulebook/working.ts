import type { Day } from '../model/day.ts';
import type { Money, Rate } from '../model/money.ts';

/** A duty of the client that was met late or not at all, with the days it was overdue. */
export interface DutyDelay {
  readonly duty: string;
  readonly due: Day;
  readonly metOn?: Day;
  /** First and last day on which it was overdue, both included. */
  readonly from: Day;
  readonly to: Day;
}

/** How the dates of a deliverable stood. */
export interface DeliverableDates {
  readonly deliverable: string;
  readonly due: Day;
  /** Distinct days on which some client duty was overdue. */
  readonly clientDelay: number;
  readonly clientDelays: readonly DutyDelay[];
  readonly adjustedDue: Day;
  readonly quantity: number;
  readonly delivered: number;
  readonly fullDay?: Day;
}

/** What must be put right, and until when; what falls due if it is not. */
export interface CureWorking {
  readonly noticeDay: Day;
  readonly days: number;
  readonly deadline: Day;
  readonly open: boolean;
}

/**
 * The numbers and the formula behind a finding, as data; the sentences come from the catalogue.
 * Amounts in minor units, rates in basis points, each result rounded as its comment says.
 */
export type Working =
  | { readonly rule: 'none' }
  | {
      readonly rule: 'notDelivered';
      readonly dates: DeliverableDates;
      readonly today: Day;
      readonly price: Money;
      /** floor(price × delivered / quantity) */
      readonly deliveredValue: Money;
      /** price − deliveredValue: the credit, or what falls due if it is not put right. */
      readonly missingValue: Money;
      readonly cure?: CureWorking;
    }
  | {
      readonly rule: 'late';
      readonly dates: DeliverableDates;
      /** fullDay, or else today. */
      readonly end: Day;
      /** max(0, end − due) */
      readonly daysPastDue: number;
      /** L = max(0, end − adjustedDue) */
      readonly daysLate: number;
      readonly graceDays: number;
      /** max(0, L − graceDays) */
      readonly daysCounted: number;
      /** ceil(daysCounted / 7) */
      readonly weeksBegun: number;
      readonly weeklyRate: Rate;
      readonly cap: Rate;
      readonly price: Money;
      /** share(price, weeklyRate × weeksBegun) */
      readonly byWeeks: Money;
      /** share(price, cap) */
      readonly atMost: Money;
    }
  | {
      readonly rule: 'quality';
      readonly dates: DeliverableDates;
      readonly criterion?: string;
      readonly price: Money;
      /** fullDay + claimDays; absent while not all is delivered. */
      readonly claimUntil?: Day;
      readonly reportedOn: Day;
      readonly accepted?: { readonly how: 'event' | 'silence'; readonly on: Day };
      readonly revisionsIncluded: number;
      readonly revisionsRequested: number;
      readonly cure?: CureWorking;
      readonly rate: Rate;
      /** share(price, rate): the credit, or what falls due if it is not put right. */
      readonly amount: Money;
    }
  | {
      readonly rule: 'changedMind';
      readonly contractPrice: Money;
      /** V: sum of the delivered values. */
      readonly deliveredValue: Money;
      /** R = contractPrice − V */
      readonly undeliveredValue: Money;
      readonly fee: Rate;
      /** share(R, fee); 0 where the right of withdrawal applies. */
      readonly feeAmount: Money;
      /** What is paid on deposit instalments; absent where it does not count. */
      readonly depositKept?: Money;
      readonly kept: Money;
      readonly withdrawal?: {
        readonly signedOn: Day;
        readonly lastDay: Day;
        readonly applies: boolean;
        readonly earlyStart: boolean;
      };
    }
  | {
      readonly rule: 'overcharged';
      readonly contractPrice: Money;
      readonly netPaid: Money;
      readonly overpaid: Money;
    }
  | { readonly rule: 'communication'; readonly promises: readonly JudgedPromise[] };

export interface JudgedPromise {
  /** The number of the version that promised it. */
  readonly version: number;
  readonly day: Day;
  /** The last day that counts: day + graceDays. */
  readonly until: Day;
  readonly status: 'kept' | 'missed' | 'open';
  /** The update that keeps it. */
  readonly event?: string;
  readonly sentOn?: Day;
}
