import { clauseNumber } from '../agreements/clauseNumber.ts';
import type { Say } from '../i18n/translator.ts';
import type { Writer } from '../i18n/writer.ts';
import type { AgreementVersion } from '../model/agreement.ts';
import type { ClauseReference } from './account.ts';
import type { Explaining } from './context.ts';
import { versionNumbered } from './context.ts';

/** A cited clause as people name it: "Version 2, 6.2 Late delivery". */
export function clauseReference(
  { project, say }: Explaining,
  cited: { readonly version: number; readonly clause: string },
): ClauseReference {
  const version = versionNumbered(project, cited.version);
  const number = version === undefined ? undefined : clauseNumber(version, cited.clause);
  const title = version === undefined ? '' : clauseTitle(say, version, cited.clause);
  return {
    ...cited,
    number: number ?? '',
    words:
      number === undefined
        ? say(($) => $.clauses.referencePlain, { version: cited.version, title })
        : say(($) => $.clauses.reference, { version: cited.version, number, title }),
  };
}

/** What a clause is called: the title of a deliverable, the text of an exclusion, the heading of a policy clause. */
export function clauseTitle(say: Say, version: AgreementVersion, clause: string): string {
  switch (clause) {
    case 'deliverables':
      return say(($) => $.clauses.titles.deliverables);
    case 'exclusions':
      return say(($) => $.clauses.titles.exclusions);
    case 'clientDuties':
      return say(($) => $.clauses.titles.clientDuties);
    case 'instalments':
      return say(($) => $.clauses.titles.instalments);
    case 'updates':
      return say(($) => $.clauses.titles.updates);
    case 'refundPolicy.acceptanceDays':
    case 'refundPolicy.claimDays':
      return say(($) => $.clauses.titles.acceptance);
    case 'refundPolicy.late':
      return say(($) => $.clauses.titles.late);
    case 'refundPolicy.cure':
      return say(($) => $.clauses.titles.cure);
    case 'refundPolicy.unmetCriterion':
      return say(($) => $.clauses.titles.unmetCriterion);
    case 'refundPolicy.cancellation':
      return say(($) => $.clauses.titles.cancellation);
    case 'concludedAtDistance':
      return say(($) => $.clauses.titles.distance);
    case 'signatures':
      return say(($) => $.clauses.titles.signatures);
    default:
      return recordTitle(version, clause);
  }
}

function recordTitle(version: AgreementVersion, id: string): string {
  const deliverable = version.deliverables.find((candidate) => candidate.id === id);
  const texts = [
    ...version.deliverables.flatMap(({ criteria }) => criteria),
    ...version.exclusions,
    ...version.clientDuties,
  ];
  return (
    deliverable?.title ??
    texts.find((candidate) => candidate.id === id)?.text ??
    version.instalments.find((candidate) => candidate.id === id)?.label ??
    id
  );
}

/** A clause in words, as the agreement says it. Empty for what has no words of its own. */
export function clauseText(say: Say, write: Writer, version: AgreementVersion, clause: string): string {
  const { refundPolicy: policy } = version;
  const days = (count: number) => say(($) => $.findings.ofDays, { count });
  switch (clause) {
    case 'deliverables':
    case 'exclusions':
      return say(($) => $.clauses.outsideScope);
    case 'updates':
      return updatesText(say, write, version);
    case 'refundPolicy.acceptanceDays':
    case 'refundPolicy.claimDays':
      return say(($) => $.clauses.acceptanceDays, {
        days: days(policy.acceptanceDays),
        claimDays: days(policy.claimDays),
      });
    case 'refundPolicy.late':
      return lateText(say, write, policy.late);
    case 'refundPolicy.cure':
      return policy.cure.first
        ? say(($) => $.clauses.cureFirst, { days: days(policy.cure.days) })
        : say(($) => $.clauses.cureNot);
    case 'refundPolicy.unmetCriterion':
      return say(($) => $.clauses.unmetCriterion, {
        before: write.rate(policy.unmetCriterion.beforeAcceptance),
        after: write.rate(policy.unmetCriterion.afterAcceptance),
      });
    case 'refundPolicy.cancellation':
      return cancellationText(say, write, version);
    case 'concludedAtDistance':
      return say(($) => $.clauses.withdrawal);
    case 'signatures':
      return say(($) => $.clauses.unsigned);
    default:
      return recordText(say, write, version, clause);
  }
}

function lateText(say: Say, write: Writer, late: AgreementVersion['refundPolicy']['late']): string {
  if (late.weeklyRate === 0 || late.cap === 0) {
    return say(($) => $.clauses.lateNothing);
  }
  const rates = { rate: write.rate(late.weeklyRate), cap: write.rate(late.cap) };
  return late.graceDays === 0
    ? say(($) => $.clauses.lateNoGrace, rates)
    : say(($) => $.clauses.late, {
        ...rates,
        grace: say(($) => $.findings.ofGrace, { count: late.graceDays }),
      });
}

function updatesText(say: Say, write: Writer, { updates }: AgreementVersion): string {
  return updates === undefined
    ? say(($) => $.clauses.noUpdates)
    : say(($) => $.clauses.updates, {
        count: updates.everyDays,
        first: write.dayWithYear(updates.first),
        grace: say(($) => $.findings.ofGrace, { count: updates.graceDays }),
      });
}

function cancellationText(say: Say, write: Writer, version: AgreementVersion): string {
  const { fee, depositRetained } = version.refundPolicy.cancellation;
  const paid =
    fee === 0
      ? say(($) => $.clauses.cancellationNoFee)
      : say(($) => $.clauses.cancellation, { fee: write.rate(fee) });
  const hasDeposit = version.instalments.some(({ deposit }) => deposit === true);
  if (!hasDeposit) {
    return paid;
  }
  const deposit = depositRetained
    ? say(($) => $.clauses.depositRetained)
    : say(($) => $.clauses.depositReturned);
  return `${paid} ${deposit}`;
}

function recordText(say: Say, write: Writer, version: AgreementVersion, id: string): string {
  const deliverable = version.deliverables.find((candidate) => candidate.id === id);
  if (deliverable !== undefined) {
    const values = {
      title: deliverable.title,
      day: write.dayWithYear(deliverable.due),
      price: write.money(deliverable.price),
    };
    return deliverable.quantity === 1
      ? say(($) => $.clauses.deliverable, values)
      : say(($) => $.clauses.deliverablePieces, { ...values, quantity: write.number(deliverable.quantity) });
  }
  const exclusion = version.exclusions.find((candidate) => candidate.id === id);
  return exclusion === undefined
    ? recordTitle(version, id)
    : say(($) => $.clauses.excluded, { text: exclusion.text });
}
