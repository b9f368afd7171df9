import { contractPrice } from '../agreements/contractPrice.ts';
import type { AgreementVersion } from '../model/agreement.ts';
import type { Money } from '../model/money.ts';
import { sum } from '../model/money.ts';
import type { Citation } from './assessment.ts';
import type { Facts } from './facts.ts';

/** Payments received − refunds paid; below 0 where more went back than came in. */
export function netPaid(facts: Facts): Money {
  return (
    sum(facts.events.paymentReceived.map(({ event }) => event.amount)) -
    sum(facts.events.refundPaid.map(({ event }) => event.amount))
  );
}

export function paymentCitations(facts: Facts): Citation[] {
  return [...facts.events.paymentReceived, ...facts.events.refundPaid].map(({ event }) => ({
    event: event.id,
  }));
}

/** Payments received for deposit instalments, at most max(0, netPaid) and at most the contract price (rulebook, rule 6). */
export function depositPaid(
  facts: Facts,
  version: AgreementVersion,
): { readonly amount: Money; readonly citations: readonly Citation[] } {
  const deposits = new Set(version.instalments.filter(({ deposit }) => deposit === true).map(({ id }) => id));
  const payments = facts.events.paymentReceived.filter(
    ({ event }) => event.instalment !== undefined && deposits.has(event.instalment),
  );
  const received = sum(payments.map(({ event }) => event.amount));
  return {
    amount: Math.min(received, Math.max(0, netPaid(facts)), contractPrice(version)),
    citations: [
      ...[...deposits].map((clause): Citation => ({ version: version.number, clause })),
      ...payments.map(({ event }): Citation => ({ event: event.id })),
    ],
  };
}
