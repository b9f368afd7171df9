import type { Say } from '../i18n/translator.ts';
import type { Writer } from '../i18n/writer.ts';
import type { Money } from '../model/money.ts';
import { sum } from '../model/money.ts';
import type { Assessment } from '../rulebook/assessment.ts';
import { amountAtRisk } from './reasonWords.ts';

/** The answer of a check in a sentence or two: what comes off, what goes back, what is still open. */
export function headline(say: Say, write: Writer, assessment: Assessment): string {
  const { credit, refundDue } = assessment.totals;
  const open = assessment.findings.filter(({ outcome }) => outcome === 'clarify').length;
  if (assessment.findings.length === 0) {
    return say(($) => $.findings.headline.noClaims);
  }
  if (assessment.versionInForce === null) {
    return say(($) => $.findings.headline.unsigned);
  }
  if (open > 0) {
    return say(($) => $.findings.headline.clarify, { count: open });
  }
  if (credit > 0) {
    return refundDue > 0
      ? say(($) => $.findings.headline.creditAndRefund, {
          credit: write.money(credit),
          refund: write.money(refundDue),
        })
      : say(($) => $.findings.headline.creditOnly, { credit: write.money(credit) });
  }
  if (refundDue > 0) {
    return say(($) => $.findings.headline.refundOnly, { refund: write.money(refundDue) });
  }
  return assessment.position === 'putRight'
    ? say(($) => $.findings.headline.putRight)
    : say(($) => $.findings.headline.nothing);
}

/** What falls due beside the credit if what is open to be put right is not. */
export function totalAtRisk(assessment: Assessment): Money {
  const { adjustedPrice } = assessment.totals;
  return Math.min(adjustedPrice, sum(assessment.findings.map(amountAtRisk)));
}
