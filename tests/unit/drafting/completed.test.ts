import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../shared/agreements/changesBetween.ts';
import { completed } from '../../../shared/drafting/completed.ts';
import { draftOfVersion } from '../../../shared/drafting/draftOfVersion.ts';
import type { AgreementDraft } from '../../../shared/model/draft.ts';
import { aProject } from '../../support/aProject.ts';
import { aDraft, draftDeliverable, draftInstalment } from '../../support/aDraft.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { validProject } from '../../support/validProject.ts';

function gapsOf(draft: AgreementDraft) {
  const version = completed(draft);
  return version.ok ? [] : version.error.map(({ code, at }) => [code, at.id ?? at.field ?? at.part]);
}

describe('a draft becomes a version once nothing is missing in it', () => {
  it('with its instalments worked out, and the project file is valid with it', () => {
    const version = completed(aDraft());

    expect(version.ok && version.value.instalments.map(({ amount }) => amount)).toEqual([70_000, 70_000]);
    expect(version.ok && version.value.signatures).toEqual([]);
    expect(() =>
      validProject({ ...aProject().file, agreements: version.ok ? [version.value] : [] }),
    ).not.toThrow();
  });

  it('leaves out lines that nothing was written into, and the blanks around words', () => {
    const version = completed(
      aDraft({
        summary: '  ',
        exclusions: [
          { id: 'print', text: ' Printed matter ' },
          { id: 'free', text: ' ' },
        ],
        clientDuties: [{ id: 'free', text: '', due: null, blocks: [] }],
        deliverables: [draftDeliverable('logo', { description: '', criteria: [{ id: 'free', text: '' }] })],
      }),
    );

    expect(version).toMatchObject({
      ok: true,
      value: {
        exclusions: [{ id: 'print', text: 'Printed matter' }],
        clientDuties: [],
        deliverables: [{ title: 'logo', criteria: [] }],
      },
    });
    expect(version.ok && 'summary' in version.value).toBe(false);
    expect(version.ok && 'description' in (version.value.deliverables[0] ?? {})).toBe(false);
  });

  it('else everything that is missing is named at once, each with its place', () => {
    expect(
      gapsOf(
        aDraft({
          deliverables: [
            draftDeliverable('logo', {
              title: ' ',
              price: null,
              due: null,
              quantity: null,
              revisionsIncluded: null,
            }),
          ],
          clientDuties: [{ id: 'menu', text: '', due: null, blocks: ['logo'] }],
          split: 'amounts',
          instalments: [draftInstalment('deposit', { label: '' }), draftInstalment('rest', { due: null })],
          updates: { everyDays: 7, first: null, graceDays: 1 },
          refundPolicy: { ...aDraft().refundPolicy, claimDays: null },
        }),
      ),
    ).toEqual([
      ['titleMissing', 'logo'],
      ['quantityMissing', 'logo'],
      ['priceMissing', 'logo'],
      ['dueMissing', 'logo'],
      ['revisionsMissing', 'logo'],
      ['dutyTextMissing', 'menu'],
      ['dutyDueMissing', 'menu'],
      ['labelMissing', 'deposit'],
      ['amountMissing', 'deposit'],
      ['instalmentDueMissing', 'rest'],
      ['updatesMissing', 'first'],
      ['policyMissing', 'claimDays'],
    ]);
  });

  it.each<[string, Partial<AgreementDraft>, string]>([
    ['nothing is to be delivered', { deliverables: [] }, 'noDeliverables'],
    ['nothing is to be paid for work that costs something', { instalments: [] }, 'noInstalments'],
    [
      'the payments come to more than the work',
      {
        split: 'amounts',
        instalments: [draftInstalment('deposit', { amount: 200_000 }), draftInstalment('rest')],
      },
      'instalmentsBeyondTotal',
    ],
    [
      'the prices can no longer be counted exactly',
      {
        deliverables: [
          draftDeliverable('logo', { price: Number.MAX_SAFE_INTEGER }),
          draftDeliverable('texts', { price: 1 }),
        ],
      },
      'totalTooLarge',
    ],
  ])('is not complete where %s', (_what, changed, code) => {
    expect(gapsOf(aDraft(changed)).map(([one]) => one)).toContain(code);
  });

  it('asks for no days to put right where money comes first', () => {
    const refundPolicy = { ...aDraft().refundPolicy, cure: { first: false, days: null } };

    expect(completed(aDraft({ refundPolicy }))).toMatchObject({
      ok: true,
      value: { refundPolicy: { cure: { first: false, days: 0 } } },
    });
  });
});

describe('a change order begins as what is in force', () => {
  it('and says the very same while nothing was changed, record by record with its id', () => {
    const [, second] = sampleBakery('en').agreements;
    if (second === undefined) {
      throw new Error('the sample has two versions');
    }

    const again = completed(draftOfVersion(second, { number: 3, basedOn: 2 }));

    expect(again.ok && changesBetween(second, again.value)).toEqual([]);
    expect(again.ok && again.value.number).toBe(3);
    expect(again.ok && again.value.signatures).toEqual([]);
  });
});
