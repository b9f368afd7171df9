import type { ClaimKind } from '../../../shared/model/dispute.ts';
import type { OfferLine, OfferLineKind } from '../../../shared/model/offer.ts';
import type { Finding } from '../../../shared/rulebook/assessment.ts';
import { deliverableNamed, versionNumbered } from '../../../shared/explaining/context.ts';
import type { OfferTerms } from './offerTerms.ts';

/** In the order in which they can be added. */
export const LINE_KINDS = [
  'putRight',
  'deliver',
  'revision',
  'updates',
  'service',
  'asItIs',
  'priceReduction',
  'refund',
  'discount',
  'parting',
] as const satisfies readonly OfferLineKind[];

const MONEY: ReadonlySet<OfferLineKind> = new Set<OfferLineKind>([
  'priceReduction',
  'refund',
  'discount',
  'parting',
]);
const WORK: ReadonlySet<OfferLineKind> = new Set<OfferLineKind>([
  'deliver',
  'putRight',
  'revision',
  'updates',
  'service',
]);

export function isMoney(kind: OfferLineKind): boolean {
  return MONEY.has(kind);
}

export function isWork(kind: OfferLineKind): boolean {
  return WORK.has(kind);
}

/** A new line of a kind, with the words that belong to it in the client's language. */
export function newLine(terms: OfferTerms, kind: OfferLineKind, id: string): OfferLine {
  const line = { id, kind, ...(isMoney(kind) ? { amount: firstAmount(terms, kind) } : {}) };
  return { ...line, text: usualText(terms, { ...line, text: '' }) };
}

/** The line with something changed. Words that were the usual ones follow; words of the freelancer's own stay. */
export function changedLine(terms: OfferTerms, line: OfferLine, change: Partial<OfferLine>): OfferLine {
  const changed = withFittingParts({ ...line, ...change });
  const isUsual = line.text === usualText(terms, line) || line.text.trim() === '';
  return change.text === undefined && isUsual ? { ...changed, text: usualText(terms, changed) } : changed;
}

/** Amounts belong to money, own time and worth to work (shared/model/offer.ts). */
function withFittingParts(line: OfferLine): OfferLine {
  const fitting = { ...line };
  if (isMoney(line.kind)) {
    delete fitting.minutes;
    delete fitting.worth;
    fitting.amount ??= 0;
  } else {
    delete fitting.amount;
  }
  if (line.kind === 'asItIs') {
    delete fitting.minutes;
    delete fitting.by;
  }
  return fitting;
}

function firstAmount({ assessment: { totals } }: OfferTerms, kind: OfferLineKind): number {
  switch (kind) {
    case 'priceReduction':
      return totals.credit;
    case 'refund':
      return totals.refundDue;
    case 'parting':
      return Math.max(0, totals.netPaid);
    default:
      return 0;
  }
}

/** How a line of a kind is usually put, in the client's language. */
export function usualText(terms: OfferTerms, { kind, amount = 0, claim }: OfferLine): string {
  const { client } = terms;
  const { say, write } = client;
  switch (kind) {
    case 'deliver':
    case 'putRight':
    case 'revision':
      return say(($) => $.offer.lines[kind], { title: deliverableTitle(terms, kind, claim) });
    case 'updates': {
      const version = versionNumbered(terms.project, terms.assessment.versionInForce);
      return say(($) => $.offer.lines.updates, { count: version?.updates?.everyDays ?? 7 });
    }
    case 'priceReduction':
    case 'refund':
    case 'discount':
    case 'parting':
      return say(($) => $.offer.lines[kind], { amount: write.money(amount) });
    case 'asItIs':
      return say(($) => $.offer.lines.stays);
    case 'service':
      return say(($) => $.offerPage.service);
  }
}

const CLAIMS_FOR: Readonly<Record<'deliver' | 'putRight' | 'revision', readonly ClaimKind[]>> = {
  deliver: ['notDelivered', 'late'],
  putRight: ['quality'],
  revision: ['quality'],
};

/** The deliverable that the claim is about, else the one that claims of this sort are about, else the first. */
function deliverableTitle(
  { project, assessment, client }: OfferTerms,
  kind: 'deliver' | 'putRight' | 'revision',
  claimId: string | undefined,
): string {
  const version = versionNumbered(project, assessment.versionInForce);
  const dispute = project.disputes.find(({ id }) => id === assessment.disputeId);
  const kindOf = (id: string) => dispute?.claims.find((claim) => claim.id === id)?.kind;
  const finding =
    assessment.findings.find((candidate) => candidate.claimId === claimId) ??
    assessment.findings.find((candidate) => {
      const claimKind = kindOf(candidate.claimId);
      return (
        claimKind !== undefined &&
        CLAIMS_FOR[kind].includes(claimKind) &&
        deliverableIn(candidate) !== undefined
      );
    }) ??
    assessment.findings.find((candidate) => deliverableIn(candidate) !== undefined);
  const id = finding === undefined ? undefined : deliverableIn(finding);
  const named = id === undefined ? undefined : deliverableNamed({ project, version, ...client }, id);
  return named?.title ?? version?.deliverables[0]?.title ?? project.title;
}

function deliverableIn({ working }: Finding): string | undefined {
  return 'dates' in working ? working.dates.deliverable : undefined;
}
