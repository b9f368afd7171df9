import type { Instant } from '../model/instant.ts';
import type { Money } from '../model/money.ts';
import { sum } from '../model/money.ts';
import { openDisputes } from '../model/openDisputes.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { assess } from '../rulebook/assess.ts';
import { standingOf } from '../rulebook/standingOf.ts';

/** The money of a project as it stands at an instant, in minor units of its currency. */
export interface Account {
  readonly currency: string;
  /** By the version in force; null while none is. */
  readonly price: Money | null;
  /** What comes off the price by the check of the open dispute. */
  readonly credit: Money;
  /** Received, less what was paid back. */
  readonly paid: Money;
  readonly open: Money;
  /** Paid beyond what is due. */
  readonly payBack: Money;
}

/** Without a version in force nothing is due, to either side. */
export function accountOf(project: ProjectFile, now: Instant): Account {
  const { currency } = project;
  const { versionInForce, contractPrice, netPaid: paid } = standingOf(project, now);
  if (versionInForce === null) {
    return { currency, price: null, credit: 0, paid, open: 0, payBack: 0 };
  }
  const dispute = openDisputes(project.disputes).at(-1);
  const credit = dispute === undefined ? 0 : assess(project, dispute.id).totals.credit;
  const due = Math.max(0, contractPrice - credit);
  return {
    currency,
    price: contractPrice,
    credit,
    paid,
    open: Math.max(0, due - paid),
    payBack: Math.max(0, paid - due),
  };
}

export type CurrencyTotal = Omit<Account, 'credit'> & { readonly price: Money };

/** One sum for each currency, in the order of their codes. */
export function totalsByCurrency(accounts: readonly Account[]): CurrencyTotal[] {
  const currencies = [...new Set(accounts.map(({ currency }) => currency))].toSorted();
  return currencies.map((currency) => {
    const own = accounts.filter((account) => account.currency === currency);
    return {
      currency,
      price: sum(own.map(({ price }) => price ?? 0)),
      paid: sum(own.map(({ paid }) => paid)),
      open: sum(own.map(({ open }) => open)),
      payBack: sum(own.map(({ payBack }) => payBack)),
    };
  });
}
