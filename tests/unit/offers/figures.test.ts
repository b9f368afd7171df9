import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfferLine } from '../../../shared/model/offer.ts';
import { agreementLines } from '../../../shared/offers/agreementLines.ts';
import { costOfTime, optionFigures } from '../../../shared/offers/figures.ts';
import { offerPaper } from '../../../shared/offers/offerPaper.ts';
import { assess } from '../../../shared/rulebook/assess.ts';
import { aProject, assessed } from '../../support/aProject.ts';
import { arbitraryProject } from '../../support/arbitraryProject.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

function line(kind: OfferLine['kind'], values: Partial<OfferLine> = {}): OfferLine {
  return { id: 'x', kind, text: kind, ...values };
}

const TOTALS = {
  contractPrice: 100_000,
  netPaid: 60_000,
  credit: 0,
  adjustedPrice: 100_000,
  refundDue: 0,
  balanceDue: 40_000,
  requested: 0,
};

describe('what an option comes to', () => {
  it('is what the pictures of the bakery say', () => {
    const project = sampleBakery('en');
    const dispute = project.disputes[0];
    const offer = dispute?.offers?.[0];
    if (dispute === undefined || offer === undefined) {
      throw new Error('the bakery has an offer');
    }
    const assessment = assess(project, dispute.id);
    const due = optionFigures(
      assessment.totals,
      offer.hourlyCost,
      agreementLines(project, assessment, 'en', offer.efforts),
    );
    expect(due).toMatchObject({ cost: 43_000, worth: 67_000, stillToPay: 233_000, minutes: 240 });
    const figures = offer.options.map(({ lines }) =>
      optionFigures(assessment.totals, offer.hourlyCost, lines),
    );
    expect(figures.map(({ cost }) => cost)).toEqual([66_000, 67_000, 67_000]);
    expect(figures.map(({ worth }) => worth)).toEqual([90_000, 112_000, 67_000]);
    expect(figures.map(({ stillToPay }) => stillToPay)).toEqual([210_000, 233_000, 193_000]);
  });

  it('lowers first what is still owed, and pays out the rest', () => {
    expect(optionFigures(TOTALS, 0, [line('priceReduction', { amount: 30_000 })])).toMatchObject({
      stillToPay: 10_000,
      refund: 0,
    });
    expect(optionFigures(TOTALS, 0, [line('priceReduction', { amount: 55_000 })])).toMatchObject({
      stillToPay: 0,
      refund: 15_000,
    });
  });

  it('pays a refund back now and leaves the balance alone', () => {
    expect(optionFigures(TOTALS, 0, [line('refund', { amount: 10_000 })])).toMatchObject({
      stillToPay: 40_000,
      refund: 10_000,
      cost: 10_000,
    });
  });

  it('costs the whole price when the two part and everything goes back', () => {
    expect(optionFigures(TOTALS, 0, [line('parting', { amount: 60_000 })])).toMatchObject({
      stillToPay: 0,
      refund: 60_000,
      cost: 100_000,
    });
  });

  it('rounds the cost of time half up', () => {
    expect(costOfTime(1, 30)).toBe(1);
    expect(costOfTime(1, 29)).toBe(0);
    expect(costOfTime(90, 4_000)).toBe(6_000);
  });

  it('never leaves the client owing and being owed by the same price reduction', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(200_000), fc.nat(300_000), (contractPrice, netPaid, amount) => {
        const figures = optionFigures({ ...TOTALS, contractPrice, netPaid }, 0, [
          line('priceReduction', { amount }),
        ]);
        expect(Math.min(figures.stillToPay, figures.refund)).toBe(0);
        expect(netPaid - figures.refund + figures.stillToPay).toBe(contractPrice - figures.reduction);
      }),
    );
  });
});

describe('what is due by the agreement', () => {
  it('gives exactly the credit of the check, whatever the project looks like', () => {
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        const assessment = assess(project, project.disputes.at(-1)?.id ?? '');
        if (assessment.versionInForce === null || assessment.totals.netPaid < 0) {
          return;
        }
        const lines = agreementLines(project, assessment, 'en', []);
        const figures = optionFigures(assessment.totals, 0, lines);
        expect(figures.stillToPay).toBe(assessment.totals.balanceDue);
        expect(figures.refund).toBe(assessment.totals.refundDue);
        expect(lines.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('does not go on delivering what is taken off the price', () => {
    const builder = aProject()
      .promising('signs', { due: '2026-03-10', quantity: 4 })
      .withPolicy({ cure: { first: false, days: 0 } })
      .complaining(
        '2026-04-10',
        { kind: 'notDelivered', target: { deliverable: 'signs' } },
        { kind: 'late', target: { deliverable: 'signs' } },
      );
    const kinds = agreementLines(builder.file, assessed(builder), 'en', []).map(({ kind }) => kind);
    expect(kinds).toEqual(['priceReduction']);
  });
});

describe('the paper', () => {
  it('never prints what is private: own hour, limit, cost, worth', () => {
    const project = sampleBakery('en');
    const dispute = project.disputes[0];
    const offer = dispute?.offers?.[0];
    if (dispute === undefined || offer === undefined) {
      throw new Error('the bakery has an offer');
    }
    const telling = { ...offer, hourlyCost: 123_400, limit: 567_800, yearlyWorth: 987_600 };
    const { money, timeline, ...paper } = offerPaper(project, assess(project, dispute.id), telling, {
      language: 'en',
      madeOn: '2026-05-14',
    });
    const written = JSON.stringify([paper, money.sentence, money.table, timeline.table, timeline.sentence]);
    for (const secret of ['1,234', '5,678', '9,876', 'worth', 'limit']) {
      expect(written).not.toContain(secret);
    }
  });

  it('is Letter for a client in the United States and A4 elsewhere', () => {
    const project = sampleBakery('en');
    const dispute = project.disputes[0];
    const offer = dispute?.offers?.[0];
    if (dispute === undefined || offer === undefined) {
      throw new Error('the bakery has an offer');
    }
    const size = (country: string) =>
      offerPaper({ ...project, client: { ...project.client, country } }, assess(project, dispute.id), offer, {
        language: 'en',
        madeOn: '2026-05-14',
      }).pageSize;
    expect(size('US')).toBe('LETTER');
    expect(size('GB')).toBe('A4');
  });
});
