import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../shared/agreements/changesBetween.ts';
import type { AgreementVersion } from '../../../shared/model/agreement.ts';
import type { ProjectBuilder } from '../../support/aProject.ts';
import { aProject } from '../../support/aProject.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

const first = aProject()
  .promising('logo', { price: 80_000, due: '2026-02-20', criteria: ['sharp'] })
  .promising('texts', { price: 60_000 })
  .excluding('newsletter')
  .needing('menu', '2026-02-01', 'texts');

function changes(amend: (project: ProjectBuilder) => ProjectBuilder) {
  const [before, after] = amend(first.amendedOn('2026-03-05')).file.agreements;
  if (before === undefined || after === undefined) {
    throw new Error('a version is missing');
  }
  // The builder lets the last payment follow the price; the tests look at the rest.
  return changesBetween(before, after).filter(({ code }) => !code.startsWith('instalment'));
}

describe('a change order is what a version changes of the one before', () => {
  it('is empty where nothing but the signatures differs', () => {
    expect(changes((project) => project)).toEqual([]);
  });

  it('tells a larger number of pieces with what it adds to the price, and a later day', () => {
    const photos = { price: 120_000, quantity: 8, due: '2026-03-27' as const };
    const [before] = aProject().promising('photos', photos).file.agreements;
    const [after] = aProject().promising('photos', {
      ...photos,
      price: 180_000,
      quantity: 12,
      due: '2026-04-10',
    }).file.agreements;

    expect(before !== undefined && after !== undefined && changesBetween(before, after)).toEqual([
      { code: 'quantity', title: 'photos', from: 8, to: 12, priceBy: 60_000 },
      { code: 'due', title: 'photos', from: '2026-03-27', to: '2026-04-10', days: 14 },
      { code: 'instalmentAmount', label: 'Rest', from: 120_000, to: 180_000 },
    ]);
  });

  it('tells an earlier day with a minus', () => {
    expect(
      changes((project) =>
        project.promising('logo', { price: 80_000, due: '2026-02-10', criteria: ['sharp'] }),
      ),
    ).toEqual([{ code: 'due', title: 'logo', from: '2026-02-20', to: '2026-02-10', days: -10 }]);
  });

  it('names what came in and what was dropped', () => {
    expect(
      changes((project) =>
        project.dropping('texts').promising('shop', { price: 5_000 }).excluding('hosting'),
      ),
    ).toEqual([
      { code: 'added', title: 'shop', price: 5_000 },
      { code: 'dropped', title: 'texts', price: 60_000 },
      { code: 'exclusionAdded', text: 'hosting' },
      { code: 'dutyBlocks', text: 'menu', titles: [] },
    ]);
  });

  it('follows criteria by their ids', () => {
    expect(
      changes((project) =>
        project.promising('logo', { price: 80_000, due: '2026-02-20', criteria: ['square'] }),
      ),
    ).toEqual([
      { code: 'criterionAdded', title: 'logo', text: 'square' },
      { code: 'criterionDropped', title: 'logo', text: 'sharp' },
    ]);
  });

  it('names each clause of the policy that changed', () => {
    expect(
      changes((project) =>
        project
          .withPolicy({ claimDays: 60, late: { graceDays: 0, weeklyRate: 500, cap: 2000 } })
          .promisingUpdates(7, '2026-03-06'),
      ),
    ).toEqual([
      { code: 'updates', from: undefined, to: { everyDays: 7, first: '2026-03-06', graceDays: 0 } },
      { code: 'policy', clause: 'refundPolicy.acceptanceDays' },
      { code: 'policy', clause: 'refundPolicy.late' },
    ]);
  });

  it('tells of the bakery what its own summary says', () => {
    const [before, after] = sampleBakery('en').agreements;

    expect(before !== undefined && after !== undefined && changesBetween(before, after)).toMatchObject([
      { code: 'quantity', from: 8, to: 12, priceBy: 60_000 },
      { code: 'due', from: '2026-03-27', to: '2026-04-10', days: 14 },
      { code: 'instalmentAmount', label: 'Completion', from: 200_000, to: 260_000 },
    ]);
  });

  it('tells of each payment what was due, and what is', () => {
    const [before] = aProject().promising('logo', { price: 80_000 }).withDeposit(20_000).file.agreements;
    const [deposit, rest] = before?.instalments ?? [];
    if (before === undefined || deposit === undefined || rest === undefined) {
      throw new Error('a payment is missing');
    }
    const after: AgreementVersion = {
      ...before,
      instalments: [
        { ...deposit, deposit: false },
        { ...rest, label: 'Half-way', amount: 30_000, due: '2026-04-01' },
        { id: 'end', label: 'End', amount: 30_000, due: '2026-12-31' },
      ],
    };

    expect(changesBetween(before, after)).toEqual([
      { code: 'instalmentDeposit', label: 'Deposit', isDeposit: false },
      { code: 'instalmentRenamed', from: 'Rest', to: 'Half-way' },
      { code: 'instalmentAmount', label: 'Half-way', from: 60_000, to: 30_000 },
      { code: 'instalmentDue', label: 'Half-way', from: '2026-12-31', to: '2026-04-01' },
      { code: 'instalmentAdded', label: 'End', amount: 30_000, due: '2026-12-31' },
    ]);
    expect(changesBetween(after, before)).toContainEqual({
      code: 'instalmentDropped',
      label: 'End',
      amount: 30_000,
      due: '2026-12-31',
    });
  });

  it('adds up to the difference of the two prices', () => {
    const price = fc.integer({ min: 0, max: 1_000_000 });
    const promised = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.tuple(price, fc.integer({ min: 1, max: 3 })),
    );
    const build = (deliverables: Readonly<Record<string, readonly [number, number]>>) =>
      Object.entries(deliverables).reduce(
        (project, [id, [amount, quantity]]) => project.promising(id, { price: amount, quantity }),
        aProject(),
      ).file.agreements[0];

    fc.assert(
      fc.property(promised, promised, (was, is) => {
        const [before, after] = [build(was), build(is)];
        if (before === undefined || after === undefined) {
          return;
        }
        const total = changesBetween(before, after).reduce((sum, change) => {
          switch (change.code) {
            case 'added':
              return sum + change.price;
            case 'dropped':
              return sum - change.price;
            case 'quantity':
            case 'price':
              return sum + change.priceBy;
            default:
              return sum;
          }
        }, 0);
        const priceOf = (version: typeof before) =>
          version.deliverables.reduce((sum, deliverable) => sum + deliverable.price, 0);

        expect(total).toBe(priceOf(after) - priceOf(before));
      }),
    );
  });
});
