import type { AgreementVersion } from '../model/agreement.ts';
import type { Day } from '../model/day.ts';
import { daysBetween } from '../model/day.ts';
import type { Money } from '../model/money.ts';
import { contractPrice } from './contractPrice.ts';

/** What a change order does to the whole: the price and the last agreed day. */
export interface ChangeEffect {
  /** In the minor unit; below 0 when the work becomes cheaper. */
  readonly priceBy: Money;
  /** The latest day of a deliverable; undefined for a version without deliverables. */
  readonly endFrom: Day | undefined;
  readonly endTo: Day | undefined;
  /** How many days later the end comes; below 0 when earlier, 0 where there is no end to compare. */
  readonly daysBy: number;
}

/** The effect of one version on price and end, compared with the version before it. */
export function effectOf(before: AgreementVersion, after: AgreementVersion): ChangeEffect {
  const [endFrom, endTo] = [lastDue(before), lastDue(after)];
  return {
    priceBy: contractPrice(after) - contractPrice(before),
    endFrom,
    endTo,
    daysBy: endFrom === undefined || endTo === undefined ? 0 : daysBetween(endFrom, endTo),
  };
}

function lastDue({ deliverables }: AgreementVersion): Day | undefined {
  return deliverables
    .map(({ due }) => due)
    .toSorted()
    .at(-1);
}
