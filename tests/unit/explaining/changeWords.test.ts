import { describe, expect, it } from 'vitest';
import { partOf } from '../../../renderer/signing/changesOfPart.ts';
import { changesBetween } from '../../../shared/agreements/changesBetween.ts';
import { changeWords, effectWords } from '../../../shared/explaining/changeWords.ts';
import { sayIn } from '../../../shared/i18n/translator.ts';
import { writerFor } from '../../../shared/i18n/writer.ts';
import type { AgreementVersion } from '../../../shared/model/agreement.ts';
import type { Language } from '../../../shared/model/basics.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

/** What a sentence looks like when something was left out of it. */
const GAPS = /\{\{|undefined|NaN|Invalid Date|\[object|agreement\.|  /u;

function versionsOf(language: Language, change: (version: AgreementVersion) => Partial<AgreementVersion>) {
  const [before] = sampleBakery(language).agreements;
  if (before === undefined) {
    throw new Error('a version is missing');
  }
  return { before, after: { ...before, number: 2, ...change(before) } };
}

function linesOf(language: Language, change: (version: AgreementVersion) => Partial<AgreementVersion>) {
  const versions = versionsOf(language, change);
  const say = sayIn(language);
  const write = writerFor({ language, currency: 'GBP', timeZone: 'Europe/London' });
  return [
    ...changesBetween(versions.before, versions.after).map((one) => changeWords(say, write, versions, one)),
    ...effectWords(say, write, versions),
  ];
}

/** A change of everything that can be changed at once. */
function everything(version: AgreementVersion): Partial<AgreementVersion> {
  const [first, second, third, ...others] = version.deliverables;
  const [exclusion] = version.exclusions;
  const [duty, otherDuty] = version.clientDuties;
  const [deposit, instalment] = version.instalments;
  if (!first || !second || !third || !exclusion || !duty || !otherDuty || !deposit || !instalment) {
    throw new Error('the bakery has lost something');
  }
  return {
    deliverables: [
      {
        ...first,
        title: 'Logo',
        description: '',
        price: first.price + 100,
        due: '2027-01-08',
        revisionsIncluded: 5,
        criteria: [
          ...first.criteria.slice(0, 1).map((one) => ({ ...one, text: 'Supplied as SVG' })),
          { id: 'new', text: 'In one colour' },
        ],
      },
      { ...second, quantity: 3, price: second.price + 100 },
      ...others,
      { ...third, id: 'd-new', title: 'Something new' },
    ],
    exclusions: [
      { ...exclusion, text: 'Newsletters and social media' },
      { id: 'x', text: 'Translations' },
    ],
    clientDuties: [
      { ...duty, text: 'Logo files', blocks: [] },
      { ...otherDuty, due: '2026-04-01', blocks: [first.id, second.id] },
      { id: 'duty-new', text: 'Photographs of the shop', due: '2026-04-02', blocks: [] },
    ],
    instalments: [
      { ...deposit, deposit: false, label: 'Beginning' },
      { ...instalment, amount: instalment.amount + 1, due: '2026-05-01' },
      { id: 'i-new', label: 'Last', amount: 5, due: '2026-06-01' },
    ],
    refundPolicy: {
      acceptanceDays: 7,
      claimDays: 10,
      cure: { first: false, days: 0 },
      late: { graceDays: 0, weeklyRate: 100, cap: 1000 },
      unmetCriterion: { beforeAcceptance: 1, afterAcceptance: 0 },
      cancellation: { fee: 0, depositRetained: false },
    },
    updates: undefined,
  };
}

describe('a change order in words', () => {
  it.each(['en', 'de'] as const)('has no gaps, whatever it changes (%s)', (language) => {
    const lines = linesOf(language, everything);

    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter((line) => GAPS.test(JSON.stringify(line)))).toEqual([]);
  });

  it('shows what was and what is where the whole sentence matters', () => {
    const lines = linesOf('en', ({ refundPolicy }) => ({
      refundPolicy: { ...refundPolicy, late: { ...refundPolicy.late, weeklyRate: 300 } },
      updates: { everyDays: 7, first: '2026-02-16', graceDays: 2 },
    }));

    expect(lines.slice(0, 2)).toEqual([
      {
        what: '5 Progress updates',
        texts: {
          was: 'An update every 14 days from 16 February 2026, with 2 days’ grace',
          is: 'An update every 7 days from 16 February 2026, with 2 days’ grace',
        },
      },
      {
        what: '6.2 Late delivery',
        texts: {
          was: 'After 3 days’ grace, 5\u00a0% of the price for each week begun, at most 20\u00a0%. Days lost to a late client duty move the date.',
          is: 'After 3 days’ grace, 3\u00a0% of the price for each week begun, at most 20\u00a0%. Days lost to a late client duty move the date.',
        },
      },
    ]);
  });

  it('tells the years of two days where these differ', () => {
    const lines = linesOf('en', ({ deliverables }) => ({
      deliverables: deliverables.map((one) => (one.id === 'd-form' ? { ...one, due: '2027-01-08' } : one)),
    }));

    expect(lines.map(({ what }) => what)).toEqual([
      '8 Jan 2027 instead of 24 Apr 2026',
      'Price in all: £5,800.00, as before',
      'Finished by 8 Jan 2027 instead of 24 Apr 2026',
    ]);
  });

  it('is told in the part that it belongs to, each change in one of the four', () => {
    const { before, after } = versionsOf('en', everything);
    const parts = changesBetween(before, after).map(partOf);

    expect(new Set(parts)).toEqual(new Set(['time', 'deliverables', 'payments', 'refunds']));
    expect(partOf({ code: 'policy', clause: 'refundPolicy.late' })).toBe('refunds');
    expect(partOf({ code: 'due', title: 'Logo', from: '2026-03-10', to: '2026-03-11', days: 1 })).toBe(
      'time',
    );
  });
});
