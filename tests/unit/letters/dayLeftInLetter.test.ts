import { describe, expect, it } from 'vitest';
import { dayLeftInLetter } from '../../../shared/letters/dayLeftInLetter.ts';
import { offerLetter } from '../../../shared/letters/offerLetter.ts';
import { addDays } from '../../../shared/model/day.ts';
import { draftOffer } from '../../../shared/offers/draftOffer.ts';
import { assess } from '../../../shared/rulebook/assess.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

function bakery(language: 'en' | 'de') {
  const project = sampleBakery(language);
  const assessment = assess(project, project.disputes[0]?.id ?? '');
  const offer = draftOffer(project, assessment, {
    newId: () => 'x',
    now: assessment.asOf,
    today: '2026-05-13',
    language,
  });
  const { body } = offerLetter(project, assessment, offer, language);
  const named = (text: string, validUntil = offer.validUntil) =>
    dayLeftInLetter(text, { project, assessment, offer: { ...offer, validUntil }, language });
  return { body, offer, named };
}

describe.each(['en', 'de'] as const)('the day that a letter names (%s)', (language) => {
  const { body, offer, named } = bakery(language);

  it('is that of the offer as long as the offer stands until the day it was drafted with', () => {
    expect(named(body)).toBeUndefined();
  });

  it('is another one once the offer stands until a later day', () => {
    expect(named(body, addDays(offer.validUntil, 11))).toBe(offer.validUntil);
  });

  it('is not looked for where the day was taken out of the letter', () => {
    expect(
      named('Dear Tom, let us meet at 22 Mayfair, or at 22. Maier.', addDays(offer.validUntil, 11)),
    ).toBeUndefined();
  });

  it('is not the day by which something is put right', () => {
    const [first] = body.split('\n\n').slice(2);
    expect(named(first ?? '', addDays(offer.validUntil, 60))).toBeUndefined();
  });
});
