import { expect, it } from 'vitest';
import type { Offer } from '../../../shared/model/offer.ts';
import { offerPaper } from '../../../shared/offers/offerPaper.ts';
import { assess } from '../../../shared/rulebook/assess.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

function moneySentence(change: (offer: Offer) => Offer): string {
  const project = sampleBakery('en');
  const [dispute] = project.disputes;
  const [offer] = dispute?.offers ?? [];
  if (dispute === undefined || offer === undefined) {
    throw new Error('the sample has an offer');
  }
  const settings = { language: 'en', madeOn: '2026-05-14' } as const;
  return offerPaper(project, assess(project, dispute.id), change(offer), settings).money.sentence;
}

/** Option A takes another amount off the price. */
function withAmount(amount: number) {
  return (offer: Offer): Offer => ({
    ...offer,
    options: offer.options.map((option, place) =>
      place === 0
        ? {
            ...option,
            lines: option.lines.map((line) => (line.amount === undefined ? line : { ...line, amount })),
          }
        : option,
    ),
  });
}

it('the paper says that each option gives at least what is due, as long as each does', () => {
  expect(moneySentence((offer) => offer)).toContain('Each option gives you at least that.');
  expect(moneySentence(withAmount(27_000))).toContain('Each option gives you at least that.');
});

it('the paper does not say so where one of them gives less', () => {
  expect(moneySentence(withAmount(26_999))).not.toContain('at least');
});
