import { clauseNumber } from '../agreements/clauseNumber.ts';
import { contractPrice } from '../agreements/contractPrice.ts';
import type { Say } from '../i18n/translator.ts';
import type { Writer } from '../i18n/writer.ts';
import type { AgreementVersion, Deliverable } from '../model/agreement.ts';
import type { Money } from '../model/money.ts';
import { share, sum } from '../model/money.ts';

/** A lateness that most can picture. */
const TWO_WEEKS = 14;
const WEEK = 7;

/** What would come off if a deliverable came late (rulebook, rule 4). */
export interface LateExample {
  readonly deliverable: Deliverable;
  readonly daysLate: number;
  readonly credit: Money;
}

/** The dearest deliverable, two weeks late, or a week past a longer grace; undefined where lateness takes nothing off. */
export function lateExample(version: AgreementVersion): LateExample | undefined {
  const { graceDays, weeklyRate, cap } = version.refundPolicy.late;
  const deliverable = dearest(version);
  if (deliverable === undefined) {
    return undefined;
  }
  const daysLate = graceDays < TWO_WEEKS ? TWO_WEEKS : graceDays + WEEK;
  const weeks = Math.ceil((daysLate - graceDays) / WEEK);
  const credit = Math.min(share(deliverable.price, weeklyRate * weeks), share(deliverable.price, cap));
  return credit === 0 ? undefined : { deliverable, daysLate, credit };
}

/**
 * What would be owed if the client ended the project before anything was delivered, a retained deposit having been paid (rulebook,
 * rule 6, without a right of withdrawal).
 */
export function endedAtOnce(version: AgreementVersion): Money {
  const { fee, depositRetained } = version.refundPolicy.cancellation;
  const price = contractPrice(version);
  const deposit = sum(version.instalments.filter((one) => one.deposit === true).map(({ amount }) => amount));
  return Math.min(price, Math.max(share(price, fee), depositRetained ? deposit : 0));
}

/** The clauses of the policy that figures explain, each with an example from this agreement; without money in it, undefined. */
export function workedExample(
  say: Say,
  write: Writer,
  version: AgreementVersion,
  clause: 'refundPolicy.late' | 'refundPolicy.unmetCriterion' | 'refundPolicy.cancellation',
): string | undefined {
  switch (clause) {
    case 'refundPolicy.late': {
      const late = lateExample(version);
      return late === undefined
        ? undefined
        : say(($) => $.signing.worked.late, {
            ...named(version, late.deliverable),
            days: say(($) => $.common.days, { count: late.daysLate }),
            amount: write.money(late.credit),
          });
    }
    case 'refundPolicy.unmetCriterion': {
      const deliverable = version.deliverables
        .filter(({ criteria }) => criteria.length > 0)
        .reduce<Deliverable | undefined>(dearer, undefined);
      const { beforeAcceptance, afterAcceptance } = version.refundPolicy.unmetCriterion;
      return deliverable === undefined || beforeAcceptance === 0
        ? undefined
        : say(($) => $.signing.worked.unmetCriterion, {
            ...named(version, deliverable),
            before: write.money(share(deliverable.price, beforeAcceptance)),
            after: write.money(share(deliverable.price, afterAcceptance)),
          });
    }
    case 'refundPolicy.cancellation': {
      const price = contractPrice(version);
      return price === 0
        ? undefined
        : say(($) => $.signing.worked.cancellation, {
            kept: write.money(endedAtOnce(version)),
            total: write.money(price),
          });
    }
  }
}

function named(version: AgreementVersion, { id, title }: Deliverable) {
  return { number: clauseNumber(version, id) ?? '', title };
}

function dearest({ deliverables }: AgreementVersion): Deliverable | undefined {
  return deliverables.reduce<Deliverable | undefined>(dearer, undefined);
}

/** Of two with the same price, the one that stands first. */
function dearer(best: Deliverable | undefined, next: Deliverable): Deliverable {
  return best === undefined || next.price > best.price ? next : best;
}
