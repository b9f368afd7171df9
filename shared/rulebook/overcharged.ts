import { contractPrice } from '../agreements/contractPrice.ts';
import type { AgreementVersion } from '../model/agreement.ts';
import type { Finding } from './assessment.ts';
import type { Facts } from './facts.ts';
import { declined, reason } from './finding.ts';
import { netPaid, paymentCitations } from './payments.ts';
import type { Working } from './working.ts';

/** More is said to have been paid than was agreed (rulebook, rule 7). Credit 0: the totals hold the overpayment already. */
export function findOvercharged(facts: Facts, version: AgreementVersion): Finding {
  const price = contractPrice(version);
  const paid = netPaid(facts);
  const working: Working = {
    rule: 'overcharged',
    contractPrice: price,
    netPaid: paid,
    overpaid: Math.max(0, paid - price),
  };
  const citations = [{ version: version.number, clause: 'deliverables' }, ...paymentCitations(facts)];
  return paid > price
    ? {
        outcome: 'upheld',
        scope: 'in',
        remedy: 'repay',
        credit: 0,
        reasons: [reason('OVERPAID', citations)],
        working,
      }
    : declined([reason('NOT_OVERPAID', citations)], working);
}
