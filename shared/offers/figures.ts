import type { Money } from '../model/money.ts';
import { sum } from '../model/money.ts';
import type { OfferLine } from '../model/offer.ts';
import type { Totals } from '../rulebook/assessment.ts';

/** What an option comes to, in minor units; minutes are the freelancer's own. */
export interface OptionFigures {
  /** What the price falls by. */
  readonly reduction: Money;
  /** What is paid back now, what was paid beyond the price included. */
  readonly refund: Money;
  readonly stillToPay: Money;
  readonly minutes: number;
  /** Everything that is given in money: off the price, back, or off a later project. */
  readonly given: Money;
  /** given + the freelancer's time at the cost of an hour, rounded half up. */
  readonly cost: Money;
  /** given + what else the lines are worth to the client. */
  readonly worth: Money;
}

/**
 * Adds up an option. Off the price first lowers what is still owed, then is paid out (rulebook, Totals); a refund is paid back now
 * and leaves the balance alone; parting pays its amount back and drops the balance.
 */
export function optionFigures(totals: Totals, hourlyCost: Money, lines: readonly OfferLine[]): OptionFigures {
  const { contractPrice, netPaid } = totals;
  const amounts = (kind: OfferLine['kind']) =>
    sum(lines.filter((line) => line.kind === kind).map(({ amount }) => amount ?? 0));
  const off = Math.min(amounts('priceReduction'), contractPrice);
  const back = amounts('refund');
  const discount = amounts('discount');
  const partings = lines.filter(({ kind }) => kind === 'parting');
  const minutes = sum(lines.map((line) => line.minutes ?? 0));

  const price = contractPrice - off;
  const parted = amounts('parting');
  const reduction = partings.length === 0 ? off + back : Math.max(0, contractPrice - netPaid) + parted + back;
  const given = reduction + discount;
  return {
    reduction,
    refund: partings.length === 0 ? back + Math.max(0, netPaid - price) : back + parted,
    stillToPay: partings.length === 0 ? Math.max(0, price - netPaid) : 0,
    minutes,
    given,
    cost: given + costOfTime(minutes, hourlyCost),
    worth: given + sum(lines.map((line) => line.worth ?? 0)),
  };
}

/** Minutes at the cost of an hour, rounded half up to the minor unit. */
export function costOfTime(minutes: number, hourlyCost: Money): Money {
  return Number((BigInt(minutes) * BigInt(hourlyCost) + 30n) / 60n);
}
