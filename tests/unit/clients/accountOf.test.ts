import { describe, expect, it } from 'vitest';
import { accountOf, totalsByCurrency } from '../../../shared/clients/accountOf.ts';
import { aProject } from '../../support/aProject.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

const NOW = '2026-05-13T08:00:00Z';

describe('the money of a client', () => {
  it('is what the bakery still has to pay once the check of its dispute took something off', () => {
    expect(accountOf(sampleBakery('en'), NOW)).toEqual({
      currency: 'GBP',
      price: 640_000,
      credit: 27_000,
      paid: 380_000,
      open: 233_000,
      payBack: 0,
    });
  });

  it('is to be paid back where more came in than is due', () => {
    const { file } = aProject().promising('logo', { price: 50_000 }).paying(70_000, '2026-02-01');

    expect(accountOf(file, NOW)).toMatchObject({ open: 0, payBack: 20_000 });
  });

  it('is nothing to anybody while nothing is signed', () => {
    const { file } = aProject().promising('logo', { price: 50_000 });
    const unsigned = { ...file, agreements: file.agreements.map((one) => ({ ...one, signatures: [] })) };

    expect(accountOf(unsigned, NOW)).toMatchObject({ price: null, open: 0, payBack: 0 });
  });

  it('is added up for each currency alone', () => {
    const { file } = aProject().promising('logo', { price: 50_000 });
    const accounts = [file, { ...file, currency: 'CHF' }, file].map((project) => accountOf(project, NOW));

    expect(totalsByCurrency(accounts)).toEqual([
      { currency: 'CHF', price: 50_000, paid: 0, open: 50_000, payBack: 0 },
      { currency: 'EUR', price: 100_000, paid: 0, open: 100_000, payBack: 0 },
    ]);
  });
});
