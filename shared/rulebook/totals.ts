import { contractPrice } from '../agreements/contractPrice.ts';
import type { AgreementVersion } from '../model/agreement.ts';
import type { Claim, RequestedRefund } from '../model/dispute.ts';
import type { Money } from '../model/money.ts';
import { proportion } from '../model/money.ts';
import type { Finding, Position, Totals } from './assessment.ts';
import { deliveredBy } from './deliveries.ts';
import type { Facts } from './facts.ts';
import { netPaid } from './payments.ts';

/** A claim with its finding. */
export interface Judged {
  readonly claim: Claim;
  readonly finding: Finding;
}

/** The money of a dispute (rulebook, Totals). A credit first lowers what the client still owes, then is paid out. */
export function totalsOf(facts: Facts, requested: RequestedRefund, judged: readonly Judged[]): Totals {
  const paid = netPaid(facts);
  const asked = requestedAmount(requested, paid);
  const version = facts.inForce;
  if (version === undefined) {
    return {
      contractPrice: 0,
      netPaid: paid,
      credit: 0,
      adjustedPrice: 0,
      refundDue: 0,
      balanceDue: 0,
      requested: asked,
    };
  }
  const price = contractPrice(version);
  const credit = creditOf(facts, version, judged);
  const adjustedPrice = price - credit;
  return {
    contractPrice: price,
    netPaid: paid,
    credit,
    adjustedPrice,
    refundDue: Math.max(0, paid - adjustedPrice),
    balanceDue: Math.max(0, adjustedPrice - paid),
    requested: asked,
  };
}

export function requestedAmount(requested: RequestedRefund, paid: Money): Money {
  switch (requested.kind) {
    case 'full':
      return Math.max(0, paid);
    case 'amount':
      return requested.amount;
    case 'none':
      return 0;
  }
}

/** The kinds whose credit is on a deliverable. */
const COUNTED: ReadonlySet<Claim['kind']> = new Set(['notDelivered', 'late', 'quality']);
/** The credit of an ending covers all that was not delivered already. */
const COUNTED_BESIDE_AN_ENDING: ReadonlySet<Claim['kind']> = new Set(['late', 'quality']);

function creditOf(facts: Facts, version: AgreementVersion, judged: readonly Judged[]): Money {
  const ending = judged.find(({ claim }) => claim.kind === 'changedMind');
  const onDeliverables = creditsByDeliverable(
    judged,
    ending === undefined ? COUNTED : COUNTED_BESIDE_AN_ENDING,
  );
  // Big integers: credits of several claims may together pass what a double holds before they are capped.
  let total = BigInt(ending?.finding.credit ?? 0);
  for (const deliverable of version.deliverables) {
    const credits = onDeliverables.get(deliverable.id) ?? 0n;
    const most =
      ending === undefined
        ? deliverable.price
        : proportion(
            deliverable.price,
            deliveredBy(facts, deliverable, facts.now).quantity,
            deliverable.quantity,
          );
    total += smaller(credits, BigInt(most));
  }
  return Number(smaller(total, BigInt(contractPrice(version))));
}

function creditsByDeliverable(
  judged: readonly Judged[],
  counted: ReadonlySet<Claim['kind']>,
): ReadonlyMap<string, bigint> {
  const credits = new Map<string, bigint>();
  for (const { claim, finding } of judged) {
    if (typeof claim.target === 'object' && 'deliverable' in claim.target && counted.has(claim.kind)) {
      const { deliverable } = claim.target;
      credits.set(deliverable, (credits.get(deliverable) ?? 0n) + BigInt(finding.credit));
    }
  }
  return credits;
}

function smaller(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}

/** Where the findings lead (rulebook, Totals). */
export function positionOf(
  facts: Facts,
  requested: RequestedRefund,
  totals: Totals,
  findings: readonly Finding[],
): Position {
  if (
    facts.inForce === undefined ||
    findings.length === 0 ||
    findings.some(({ outcome }) => outcome === 'clarify')
  ) {
    return 'clarifyFirst';
  }
  if (totals.refundDue > 0) {
    return requested.kind !== 'none' && totals.refundDue >= totals.requested ? 'agree' : 'partial';
  }
  if (findings.some(({ remedy }) => ['cure', 'revision', 'restoreUpdates'].includes(remedy))) {
    return 'putRight';
  }
  return totals.credit > 0 ? 'credit' : 'goodwill';
}
