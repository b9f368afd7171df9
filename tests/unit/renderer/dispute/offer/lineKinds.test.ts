import { describe, expect, it } from 'vitest';
import { changedLine, newLine } from '../../../../../renderer/dispute/offer/lineKinds.ts';
import { offerTerms } from '../../../../../renderer/dispute/offer/offerTerms.ts';
import type { Language } from '../../../../../shared/model/basics.ts';
import type { OfferLine } from '../../../../../shared/model/offer.ts';
import { assess } from '../../../../../shared/rulebook/assess.ts';
import { sampleBakery } from '../../../../support/sampleBakery.ts';

function termsOf(client: Language, screen: Language) {
  const project = sampleBakery(client);
  const [dispute] = project.disputes;
  const [offer] = dispute?.offers ?? [];
  if (dispute === undefined || offer === undefined) {
    throw new Error('the sample has an offer');
  }
  return offerTerms(project, assess(project, dispute.id), offer, screen);
}

describe('what is due by the agreement, and the options of the bakery', () => {
  it('come to the figures beside them', () => {
    const { agreedFigures, optionFigures } = termsOf('en', 'en');

    expect(agreedFigures).toMatchObject({ stillToPay: 233_000, cost: 43_000, worth: 67_000, minutes: 240 });
    expect(optionFigures.map(({ stillToPay, cost, worth }) => [stillToPay, cost, worth])).toEqual([
      [210_000, 66_000, 90_000],
      [233_000, 67_000, 112_000],
      [193_000, 67_000, 67_000],
    ]);
  });
});

describe('a new line', () => {
  it('speaks the language of the client, whatever the screens speak', () => {
    const terms = termsOf('de', 'en');

    expect(newLine(terms, 'putRight', 'x')).toEqual({
      id: 'x',
      kind: 'putRight',
      text: 'Bestellformular nachgebessert',
    });
    expect(newLine(terms, 'priceReduction', 'x')).toMatchObject({
      amount: 27_000,
      text: '270,00\u00a0€ Preisnachlass',
    });
    expect(newLine(terms, 'deliver', 'x').text).toBe('Produktfotos');
  });

  it('that parts ways pays back what was paid', () => {
    expect(newLine(termsOf('en', 'en'), 'parting', 'x')).toMatchObject({
      amount: 380_000,
      text: 'We part, £3,800.00 is paid back',
    });
  });
});

describe('a line that is changed', () => {
  const terms = termsOf('en', 'en');
  const off = newLine(terms, 'priceReduction', 'x');

  it('says the new amount where its words were the usual ones', () => {
    expect(changedLine(terms, off, { amount: 45_000 }).text).toBe('£450.00 off the price');
  });

  it('keeps words that the freelancer wrote', () => {
    const own = changedLine(terms, off, { text: 'A little something off' });

    expect(changedLine(terms, own, { amount: 45_000 })).toMatchObject({
      amount: 45_000,
      text: 'A little something off',
    });
  });

  it('to another kind lets go of what does not belong to it', () => {
    const line = newLine(terms, 'putRight', 'x');
    const work: OfferLine = { ...line, minutes: 240, worth: 40_000, by: '2026-05-19' };

    expect(changedLine(terms, work, { kind: 'priceReduction' })).toEqual({
      id: 'x',
      kind: 'priceReduction',
      amount: 0,
      by: '2026-05-19',
      text: '£0.00 off the price',
    });
    expect(changedLine(terms, work, { kind: 'asItIs' })).toEqual({
      id: 'x',
      kind: 'asItIs',
      worth: 40_000,
      text: 'The work and the price stay as agreed',
    });
  });
});
