import { contractPrice } from '../agreements/contractPrice.ts';
import type { AgreementVersion } from '../model/agreement.ts';
import { dayFromNumber } from '../model/day.ts';
import type { Money } from '../model/money.ts';
import { proportion, share, sum } from '../model/money.ts';
import type { Citation, Finding, Outcome, Reason } from './assessment.ts';
import { deliveredBy } from './deliveries.ts';
import type { Facts } from './facts.ts';
import { reason } from './finding.ts';
import { depositPaid } from './payments.ts';
import type { Withdrawal } from './withdrawal.ts';
import { withdrawalOf } from './withdrawal.ts';
import type { Working } from './working.ts';

/** The client ends the project (rulebook, rule 6). The law's right of withdrawal stands above the policy. */
export function findChangedMind(facts: Facts, version: AgreementVersion): Finding {
  const price = contractPrice(version);
  const deliveries = version.deliverables.map((deliverable) => ({
    deliverable,
    delivered: deliveredBy(facts, deliverable, facts.now),
  }));
  const delivered = sum(
    deliveries.map(({ deliverable, delivered: { quantity } }) =>
      proportion(deliverable.price, quantity, deliverable.quantity),
    ),
  );
  const work = deliveries.flatMap(({ deliverable, delivered: { counted } }): Citation[] =>
    counted.length === 0
      ? []
      : [{ version: version.number, clause: deliverable.id }, ...counted.map(({ event }) => ({ event }))],
  );
  const withdrawal = withdrawalOf(facts);
  const isFullyPerformed = price > 0 && delivered === price && withdrawal?.earlyStart !== undefined;
  const mayWithdraw = withdrawal?.isWithin === true && !isFullyPerformed;
  const settled = mayWithdraw
    ? settleWithdrawal(withdrawal, delivered, work)
    : settleCancellation(facts, version, price, delivered, [
        ...work,
        ...(isFullyPerformed ? earlyStartOf(withdrawal) : []),
      ]);

  const kept = Math.min(settled.kept, price);
  const credit = price - kept;
  return {
    outcome: outcomeOf(kept, credit),
    scope: 'in',
    remedy: credit > 0 ? 'credit' : 'none',
    credit,
    reasons: settled.reasons,
    working: {
      rule: 'changedMind',
      contractPrice: price,
      deliveredValue: delivered,
      undeliveredValue: price - delivered,
      fee: mayWithdraw ? 0 : version.refundPolicy.cancellation.fee,
      feeAmount: settled.feeAmount,
      kept,
      ...(settled.deposit === undefined ? {} : { depositKept: settled.deposit }),
      ...(withdrawal === undefined ? {} : { withdrawal: withdrawalWorking(withdrawal, mayWithdraw) }),
    },
  };
}

function outcomeOf(kept: Money, credit: Money): Outcome {
  if (kept === 0) {
    return 'upheld';
  }
  return credit === 0 ? 'declined' : 'partly';
}

interface Settled {
  readonly kept: Money;
  readonly feeAmount: Money;
  readonly deposit?: Money;
  readonly reasons: readonly Reason[];
}

/** No fee and no retained deposit; what was delivered is paid for where an early start was asked for. */
function earlyStartOf(withdrawal: Withdrawal | undefined): Citation[] {
  return withdrawal?.earlyStart === undefined ? [] : [{ event: withdrawal.earlyStart }];
}

/** No fee and no retained deposit; what was delivered is paid for where an early start was asked for. */
function settleWithdrawal(withdrawal: Withdrawal, delivered: Money, work: readonly Citation[]): Settled {
  const early = earlyStartOf(withdrawal);
  return {
    kept: withdrawal.earlyStart === undefined ? 0 : delivered,
    feeAmount: 0,
    reasons: [
      reason(
        'WITHDRAWAL_RIGHT',
        { version: withdrawal.first.version.number, clause: 'concludedAtDistance' },
        { day: dayFromNumber(withdrawal.lastDay) },
        early,
        early.length > 0 ? work : [],
      ),
    ],
  };
}

function settleCancellation(
  facts: Facts,
  version: AgreementVersion,
  price: Money,
  delivered: Money,
  work: readonly Citation[],
): Settled {
  const { fee, depositRetained } = version.refundPolicy.cancellation;
  const clause: Citation = { version: version.number, clause: 'refundPolicy.cancellation' };
  const feeAmount = share(price - delivered, fee);
  const byPolicy = delivered + feeAmount;
  const reasons = [
    reason('CANCELLATION', clause, work),
    ...(feeAmount > 0 ? [reason('CANCELLATION_FEE', clause)] : []),
  ];
  const deposit = depositRetained ? depositPaid(facts, version) : undefined;
  if (deposit === undefined || deposit.amount <= byPolicy) {
    return { kept: byPolicy, feeAmount, reasons };
  }
  return {
    kept: deposit.amount,
    feeAmount,
    deposit: deposit.amount,
    reasons: [...reasons, reason('DEPOSIT_RETAINED', clause, deposit.citations)],
  };
}

function withdrawalWorking(
  withdrawal: Withdrawal,
  applies: boolean,
): NonNullable<Extract<Working, { rule: 'changedMind' }>['withdrawal']> {
  return {
    signedOn: dayFromNumber(withdrawal.signedOn),
    lastDay: dayFromNumber(withdrawal.lastDay),
    applies,
    earlyStart: withdrawal.earlyStart !== undefined,
  };
}
