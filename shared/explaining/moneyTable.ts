import type { Assessment } from '../rulebook/assessment.ts';
import type { Explaining } from './context.ts';
import { totalAtRisk } from './headline.ts';
import type { Table } from './timelineTable.ts';

/** The money of a dispute as a table: the same as the bar, every total of the assessment by name. */
export function moneyTable({ say, write }: Pick<Explaining, 'say' | 'write'>, assessment: Assessment): Table {
  const { totals } = assessment;
  const atRisk = totalAtRisk(assessment);
  const rows: [string, number][] = [
    [say(($) => $.money.table.contractPrice), totals.contractPrice],
    [say(($) => $.money.offThePrice), -totals.credit],
    [say(($) => $.money.table.adjustedPrice), totals.adjustedPrice],
    [say(($) => $.money.paid), totals.netPaid],
    [say(($) => $.money.stillToPay), totals.balanceDue],
    [say(($) => $.money.payBack), totals.refundDue],
    [say(($) => $.money.table.requested), totals.requested],
    ...(atRisk > 0 ? [[say(($) => $.money.table.atRisk), atRisk] satisfies [string, number]] : []),
  ];
  return {
    columns: [say(($) => $.money.table.what), say(($) => $.money.table.amount)],
    rows: rows.map(([what, amount]) => [what, write.money(amount === 0 ? 0 : amount)]),
  };
}
