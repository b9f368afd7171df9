import type { Day } from '../model/day.ts';
import type { Instant } from '../model/instant.ts';
import type { Money } from '../model/money.ts';
import type { DutyDelay, JudgedPromise } from './working.ts';

/** How a deliverable stands on a day. */
export interface DeliverableStanding {
  readonly id: string;
  readonly title: string;
  readonly price: Money;
  readonly due: Day;
  readonly adjustedDue: Day;
  readonly quantity: number;
  readonly delivered: number;
  /** Each delivery that added something, with the quantity reached by then. */
  readonly deliveries: readonly { readonly event: string; readonly day: Day; readonly reached: number }[];
  readonly fullDay?: Day;
  readonly acceptedOn?: { readonly day: Day; readonly how: 'event' | 'silence' };
  /** Silence counts as acceptance after this day; only while it is open. */
  readonly acceptedAfter?: Day;
  readonly clientDelay: number;
  readonly clientDelays: readonly DutyDelay[];
  /** Days past the adjusted due day, up to the full delivery or the day looked at. */
  readonly daysLate: number;
  readonly revisionsLeft: number;
  /** While something must be put right: until this day. */
  readonly cureBy?: Day;
}

export interface PaymentStanding {
  readonly id: string;
  readonly label: string;
  readonly amount: Money;
  readonly due: Day;
  readonly deposit: boolean;
  readonly paid: Money;
  readonly paidOn?: Day;
}

export interface DutyStanding {
  readonly id: string;
  readonly text: string;
  readonly due: Day;
  readonly metOn?: Day;
  /** Days on which it was overdue and held up a deliverable. */
  readonly daysLate: number;
}

/** A project as of an instant, in the terms of the version then in force (rulebook, Facts). */
export interface ProjectStanding {
  readonly asOf: Instant;
  readonly today: Day;
  readonly versionInForce: number | null;
  readonly inForceSince: Day | null;
  readonly contractPrice: Money;
  readonly netPaid: Money;
  readonly deliverables: readonly DeliverableStanding[];
  readonly duties: readonly DutyStanding[];
  readonly instalments: readonly PaymentStanding[];
  readonly payments: readonly { readonly event: string; readonly day: Day; readonly amount: Money }[];
  readonly promises: readonly JudgedPromise[];
  /** Sum over the deliverables of the days lost to client duties. */
  readonly daysYouWaited: number;
  /** Sum over the deliverables of the days late. */
  readonly daysTheyWaited: number;
}
