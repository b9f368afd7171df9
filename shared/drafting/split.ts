import type { AgreementDraft, DraftInstalment } from '../model/draft.ts';
import type { Money } from '../model/money.ts';
import { share, sum } from '../model/money.ts';

/** The prices that are given, together, in the minor unit. */
export function draftTotal({ deliverables }: Pick<AgreementDraft, 'deliverables'>): Money {
  return sum(deliverables.map(({ price }) => price ?? 0));
}

/**
 * What each instalment comes to, in the minor unit. They always add up to the total: evenly, each has the same whole amount; by
 * shares, each is rounded half up; by amounts, each is as given; and the last is what remains. It is below 0 where the others given
 * by amount come to more than the total.
 */
export function instalmentAmounts({
  deliverables,
  instalments,
  split,
}: Pick<AgreementDraft, 'deliverables' | 'instalments' | 'split'>): Money[] {
  const total = draftTotal({ deliverables });
  const evenly = Math.floor(total / Math.max(1, instalments.length));
  let remaining = total;
  return instalments.map((instalment, place) => {
    if (place === instalments.length - 1) {
      return remaining;
    }
    const amount = amountOf(instalment, split, { total, evenly, remaining });
    remaining -= amount;
    return amount;
  });
}

function amountOf(
  instalment: DraftInstalment,
  split: AgreementDraft['split'],
  { total, evenly, remaining }: Readonly<Record<'total' | 'evenly' | 'remaining', Money>>,
): Money {
  switch (split) {
    case 'evenly':
      return evenly;
    case 'shares':
      // Halves rounded up could together pass the total by a unit.
      return Math.min(share(total, instalment.share ?? 0), remaining);
    case 'amounts':
      return instalment.amount ?? 0;
  }
}

/** What the last share comes to in basis points: the rest of the whole; below 0 where the others are more than the whole. */
export function lastShare(instalments: readonly DraftInstalment[]): number {
  return 10_000 - sum(instalments.slice(0, -1).map((instalment) => instalment.share ?? 0));
}

/** The same instalments under another way to split: what they come to now is kept as the amounts and shares that are given. */
export function splitBy(draft: AgreementDraft, split: AgreementDraft['split']): AgreementDraft {
  const total = draftTotal(draft);
  const amounts = instalmentAmounts(draft);
  const instalments = draft.instalments.map((instalment, place) => {
    const amount = Math.max(0, amounts[place] ?? 0);
    return {
      ...instalment,
      amount,
      share: total === 0 ? instalment.share : Math.min(10_000, Math.round((amount / total) * 10_000)),
    };
  });
  return { ...draft, split, instalments };
}
