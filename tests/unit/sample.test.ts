import { describe, expect, it } from 'vitest';
import { sum } from '../../shared/model/money.ts';
import type { OfferLine } from '../../shared/model/offer.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { assess } from '../../shared/rulebook/assess.ts';
import { standingOf } from '../../shared/rulebook/standingOf.ts';
import { placesIn } from '../support/placesIn.ts';
import { sampleBakery } from '../support/sampleBakery.ts';

const bakeries = [
  { language: 'en', currency: 'GBP', timeZone: 'Europe/London' },
  { language: 'de', currency: 'EUR', timeZone: 'Europe/Berlin' },
] as const;

describe.each(bakeries)('the made-up bakery ($language)', ({ language, currency, timeZone }) => {
  const project = sampleBakery(language);
  const [dispute] = project.disputes;
  if (dispute === undefined) {
    throw new Error('the sample has a dispute');
  }
  const checked = assess(project, dispute.id);
  const onThatEvening = standingOf(project, dispute.receivedAt);

  it('is at home in its country, client and freelancer in one language', () => {
    expect(project).toMatchObject({
      currency,
      timeZone,
      client: { kind: 'business', language },
      freelancer: { language },
    });
  });

  it('asks half of what was paid back; 270.00 comes off, and nothing has to be paid back', () => {
    expect(checked).toMatchObject({
      versionInForce: 2,
      position: 'putRight',
      totals: {
        contractPrice: 640_000,
        netPaid: 380_000,
        credit: 27_000,
        adjustedPrice: 613_000,
        refundDue: 0,
        balanceDue: 233_000,
        requested: 190_000,
      },
    });
  });

  it('is partly right about the photographs, right about the form and the updates, and the newsletter was not agreed', () => {
    expect(
      checked.findings.map(({ claimId, outcome, scope, remedy, credit, cureBy, reasons }) => ({
        claimId,
        outcome,
        scope,
        remedy,
        credit,
        cureBy,
        reasons: reasons.map(({ code }) => code),
      })),
    ).toEqual([
      {
        claimId: 'claim-photos',
        outcome: 'partly',
        scope: 'in',
        remedy: 'credit',
        credit: 27_000,
        reasons: ['LATE', 'CLIENT_DELAY'],
      },
      {
        claimId: 'claim-form',
        outcome: 'upheld',
        scope: 'in',
        remedy: 'cure',
        credit: 0,
        cureBy: '2026-05-22',
        reasons: ['CRITERION_UNMET', 'CURE_FIRST'],
      },
      {
        claimId: 'claim-newsletter',
        outcome: 'declined',
        scope: 'excluded',
        remedy: 'changeOrder',
        credit: 0,
        reasons: ['SCOPE_EXCLUDED'],
      },
      {
        claimId: 'claim-updates',
        outcome: 'upheld',
        scope: 'in',
        remedy: 'restoreUpdates',
        credit: 0,
        reasons: ['UPDATES_MISSED'],
      },
    ]);
  });

  it('adds up the photographs by hand: 22 days, less 3, three weeks begun, 5 % each of 1,800.00', () => {
    expect(checked.findings[0]?.working).toMatchObject({
      rule: 'late',
      daysPastDue: 32,
      daysLate: 22,
      daysCounted: 19,
      weeksBegun: 3,
      price: 180_000,
      byWeeks: 27_000,
      atMost: 36_000,
      dates: { due: '2026-04-10', clientDelay: 10, adjustedDue: '2026-04-20', delivered: 9, quantity: 12 },
    });
  });

  it('would owe 400.00 for the form if it were not put right', () => {
    expect(checked.findings[1]?.working).toMatchObject({
      rule: 'quality',
      rate: 2_500,
      amount: 40_000,
      revisionsIncluded: 0,
    });
  });

  it('missed the updates of 13 and 27 April; the one of 11 May can still be sent', () => {
    expect(onThatEvening.promises.map(({ day, status, sentOn }) => [day, status, sentOn])).toEqual([
      ['2026-02-16', 'kept', '2026-02-16'],
      ['2026-03-02', 'kept', '2026-03-02'],
      ['2026-03-16', 'kept', '2026-03-17'],
      ['2026-03-30', 'kept', '2026-03-31'],
      ['2026-04-13', 'missed', undefined],
      ['2026-04-27', 'missed', undefined],
      ['2026-05-11', 'open', undefined],
    ]);
  });

  it('let the freelancer wait 21 days and has waited 22 days itself, 23 a day later', () => {
    const { acknowledgedAt } = dispute;
    const nextMorning = acknowledgedAt && standingOf(project, acknowledgedAt);

    expect(onThatEvening).toMatchObject({ daysYouWaited: 21, daysTheyWaited: 22 });
    expect(nextMorning).toMatchObject({ daysYouWaited: 21, daysTheyWaited: 23 });
  });

  it('had its dates moved by what came late, and its work accepted in word or in silence', () => {
    expect(
      onThatEvening.deliverables.map(
        ({ id, due, adjustedDue, clientDelay, fullDay, acceptedOn, cureBy }) => ({
          id,
          due,
          adjustedDue,
          clientDelay,
          fullDay,
          accepted: acceptedOn?.how,
          cureBy,
        }),
      ),
    ).toEqual([
      {
        id: 'd-logo',
        due: '2026-02-20',
        adjustedDue: '2026-02-20',
        clientDelay: 0,
        fullDay: '2026-02-19',
        accepted: 'event',
      },
      {
        id: 'd-home',
        due: '2026-03-13',
        adjustedDue: '2026-03-13',
        clientDelay: 0,
        fullDay: '2026-03-12',
        accepted: 'event',
      },
      {
        id: 'd-menu',
        due: '2026-03-27',
        adjustedDue: '2026-04-01',
        clientDelay: 5,
        fullDay: '2026-03-31',
        accepted: 'silence',
      },
      { id: 'd-photos', due: '2026-04-10', adjustedDue: '2026-04-20', clientDelay: 10 },
      {
        id: 'd-form',
        due: '2026-04-24',
        adjustedDue: '2026-04-30',
        clientDelay: 6,
        fullDay: '2026-04-29',
        cureBy: '2026-05-22',
      },
    ]);
  });

  it('supplied four things, three of them late: 5, 10 and 6 days', () => {
    expect(onThatEvening.duties.map(({ daysLate }) => daysLate)).toEqual([0, 5, 10, 6]);
  });

  it('paid the deposit on 5 February and the home page on 24 March, and pays the rest on Friday 15 May', () => {
    expect(
      onThatEvening.instalments.map(({ amount, paid, paidOn, due }) => [amount, paid, paidOn ?? due]),
    ).toEqual([
      [180_000, 180_000, '2026-02-05'],
      [200_000, 200_000, '2026-03-24'],
      [260_000, 0, '2026-05-15'],
    ]);
  });

  it('ordered 8 photographs for 1,200.00 first, and 12 for 1,800.00 on 5 March', () => {
    const before = standingOf(project, '2026-03-05T08:00:00Z');
    const after = standingOf(project, '2026-03-05T10:00:00Z');

    expect(before).toMatchObject({ versionInForce: 1, contractPrice: 580_000 });
    expect(before.deliverables[3]).toMatchObject({ quantity: 8, price: 120_000, due: '2026-03-27' });
    expect(after).toMatchObject({ versionInForce: 2, inForceSince: '2026-03-05', contractPrice: 640_000 });
    expect(after.deliverables[3]).toMatchObject({ quantity: 12, price: 180_000, due: '2026-04-10' });
  });

  it('quotes each claim from the letter, word for word', () => {
    for (const { quote, title } of dispute.claims) {
      expect(dispute.text).toContain(quote);
      expect(title).not.toBe('');
    }
  });

  it('offers three ways out that cost about the same, each at least what the agreement grants', () => {
    const [offer] = dispute.offers ?? [];
    if (offer === undefined) {
      throw new Error('the sample has an offer');
    }

    expect(offer).toMatchObject({ hourlyCost: 4_000, limit: 80_000, yearlyWorth: 330_000, language });
    expect(
      offer.options.map(({ lines }) => ({
        off: sum(lines.filter(isMoney).map(({ amount = 0 }) => amount)),
        cost: sum(lines.map((line) => costOf(line, offer.hourlyCost))),
        worth: sum(lines.map(({ amount = 0, worth = 0 }) => amount + worth)),
      })),
    ).toEqual([
      { off: 50_000, cost: 66_000, worth: 90_000 },
      { off: 27_000, cost: 67_000, worth: 112_000 },
      { off: 67_000, cost: 67_000, worth: 67_000 },
    ]);
  });

  it('answers only claims that were made', () => {
    const claims = new Set(dispute.claims.map(({ id }) => id));
    const [offer] = dispute.offers ?? [];
    const answered = offer?.options.flatMap(({ lines }) => lines.flatMap(({ claim }) => claim ?? [])) ?? [];

    expect(answered.length).toBeGreaterThan(0);
    expect(answered.filter((claim) => !claims.has(claim))).toEqual([]);
  });
});

describe('the two bakeries', () => {
  const english = sampleBakery('en');
  const german = sampleBakery('de');

  it('can be in one store', () => {
    expect(english.id).not.toBe(german.id);
  });

  it('differ in words and places, never in figures, days or structure', () => {
    expect(figuresOf(german)).toEqual(figuresOf(english));
  });

  it('went through the same hours on their own clocks', () => {
    expect(clocksOf(german)).toEqual(clocksOf(english));
  });

  it('belong to nobody: every address is one that can never exist', () => {
    for (const { freelancer, client } of [english, german]) {
      expect(freelancer.email).toMatch(/\.example$/);
      expect(client.email).toMatch(/\.example$/);
    }
  });
});

function isMoney({ kind }: OfferLine): boolean {
  return kind === 'priceReduction';
}

function costOf({ amount = 0, minutes = 0 }: OfferLine, hourlyCost: number): number {
  return amount + (minutes / 60) * hourlyCost;
}

/** Numbers, yes or no, and days, each with its place. */
function figuresOf(project: ProjectFile) {
  return placesIn(project).filter(
    ({ value }) =>
      typeof value === 'number' ||
      typeof value === 'boolean' ||
      (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)),
  );
}

/** The hours on the wall: instants without their offset. */
function clocksOf(project: ProjectFile) {
  return placesIn(project).flatMap(({ path, value }) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? [{ path, clock: value.slice(0, 19) }] : [],
  );
}
