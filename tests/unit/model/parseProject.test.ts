import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProject } from '../../../shared/model/parseProject.ts';
import type { Expected, Problem } from '../../../shared/model/problem.ts';
import { placesIn } from '../../support/placesIn.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { withAt } from '../../support/withAt.ts';

const bakery = sampleBakery('en');

describe('a file that is right', () => {
  it('is taken as it is, to the very value', () => {
    const parsed = parseProject(bakery);

    expect(parsed.ok && parsed.value).toBe(bakery);
  });

  it('keeps what this app does not know, anywhere in it and in its place', () => {
    const records = [
      '',
      ...placesIn(bakery)
        .filter(({ value }) => isRecord(value))
        .map(({ path }) => path),
    ];
    const unknownKey = fc.string({ minLength: 1 }).map((key) => `x-${key}`);

    fc.assert(
      fc.property(fc.constantFrom(...records), unknownKey, fc.jsonValue(), (path, key, value) => {
        const record = placesIn({ '': bakery }).find((place) => place.path === path)?.value;
        const enriched = withKeyFirst(path, key, value, record);
        const before = JSON.stringify(enriched);

        const parsed = parseProject(enriched);

        expect(parsed.ok && JSON.stringify(parsed.value)).toBe(before);
      }),
    );
  });

  it('cannot slip something under every object with a key named __proto__', () => {
    const sly: unknown = JSON.parse(JSON.stringify(bakery).replace('{', '{"__proto__":{"paid":true},'));

    expect(parseProject(sly).ok).toBe(true);
    expect('paid' in {}).toBe(false);
  });
});

describe('a file that is not one of these', () => {
  it.each([[null], ['a letter'], [[]], [{}], [{ format: 'shopping-list', formatVersion: 1 }]])(
    'is told to be foreign: %j',
    (value) => {
      expect(parseProject(value)).toMatchObject({ ok: false, error: { code: 'foreign' } });
    },
  );

  it('is told to be newer when a later version of the app wrote it', () => {
    expect(parseProject(withAt(bakery, 'formatVersion', 2))).toEqual({
      ok: false,
      error: {
        code: 'newer',
        problems: [{ path: 'formatVersion', found: '2', expected: { code: 'oneOf', options: ['1'] } }],
      },
    });
  });

  it('is told to be wrong, not newer, when its version is no number', () => {
    expect(parseProject(withAt(bakery, 'formatVersion', '2'))).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    });
  });
});

interface Breakage {
  readonly path: string;
  readonly value: unknown;
  readonly expected: Expected;
  /** Where the problem shows, when that is not where it was made. */
  readonly shownAt?: string;
}

/** `other` stands for a demand that the model does not make yet; `notInFuture` is asked of new entries, not of files. */
const breakages: Record<Exclude<Expected['code'], 'other' | 'notInFuture'>, readonly Breakage[]> = {
  text: [{ path: 'title', value: 2026, expected: { code: 'text' } }],
  filledText: [{ path: 'events[0].id', value: '', expected: { code: 'filledText' } }],
  whole: [
    { path: 'agreements[0].deliverables[0].price', value: '80000', expected: { code: 'whole' } },
    { path: 'agreements[0].deliverables[0].price', value: 800.5, expected: { code: 'whole' } },
    { path: 'agreements[1].refundPolicy.cure.days', value: undefined, expected: { code: 'whole' } },
  ],
  yesNo: [{ path: 'agreements[0].concludedAtDistance', value: 'no', expected: { code: 'yesNo' } }],
  list: [{ path: 'agreements[0].exclusions', value: {}, expected: { code: 'list' } }],
  record: [{ path: 'agreements[0].refundPolicy.late', value: [], expected: { code: 'record' } }],
  atLeast: [
    {
      path: 'agreements[0].deliverables[0].revisionsIncluded',
      value: -1,
      expected: { code: 'atLeast', limit: 0 },
    },
    { path: 'agreements[0].updates.everyDays', value: 0, expected: { code: 'atLeast', limit: 1 } },
  ],
  atMost: [
    {
      path: 'agreements[0].refundPolicy.late.cap',
      value: 10_001,
      expected: { code: 'atMost', limit: 10_000 },
    },
    {
      path: 'events[0].amount',
      value: 9_007_199_254_740_992,
      expected: { code: 'atMost', limit: 9_007_199_254_740_991 },
    },
  ],
  atMostItems: [
    {
      path: 'disputes[0].offers[0].options',
      value: Array.from({ length: 4 }, (_, index) => ({
        id: `o-${index}`,
        title: '',
        included: true,
        lines: [],
      })),
      expected: { code: 'atMostItems', limit: 3 },
    },
  ],
  day: [{ path: 'agreements[0].deliverables[0].due', value: '2026-02-29', expected: { code: 'day' } }],
  instant: [
    { path: 'events[0].at', value: '2026-02-05T14:30:00', expected: { code: 'instant' } },
    { path: 'disputes[0].receivedAt', value: '2026-05-12', expected: { code: 'instant' } },
  ],
  clockTime: [
    {
      path: 'reminders',
      value: { time: '24:00', leadDays: 0, workdaysOnly: true },
      shownAt: 'reminders.time',
      expected: { code: 'clockTime' },
    },
  ],
  countryCode: [{ path: 'client.country', value: 'England', expected: { code: 'countryCode' } }],
  timeZone: [
    { path: 'timeZone', value: 'Europe/Bakerstown', expected: { code: 'timeZone' } },
    { path: 'timeZone', value: '+01:00', expected: { code: 'timeZone' } },
  ],
  currency: [{ path: 'currency', value: 'PND', expected: { code: 'currency' } }],
  claimTarget: [
    { path: 'disputes[0].claims[0].target', value: 'the photographs', expected: { code: 'claimTarget' } },
  ],
  oneOf: [
    { path: 'client.kind', value: 'private', expected: { code: 'oneOf', options: ['business', 'consumer'] } },
    {
      path: 'disputes[0].requested.kind',
      value: 'half',
      expected: { code: 'oneOf', options: ['full', 'amount', 'none'] },
    },
  ],
  instalmentsAddUp: [
    {
      path: 'agreements[1].instalments[2].amount',
      value: 259_999,
      shownAt: 'agreements[1].instalments',
      expected: { code: 'instalmentsAddUp', deliverables: 640_000 },
    },
  ],
  existingId: [
    {
      path: 'agreements[0].clientDuties[0].blocks[0]',
      value: 'd-flyer',
      expected: { code: 'existingId', kind: 'deliverable' },
    },
    {
      path: 'events[0].instalment',
      value: 'i-flyer',
      expected: { code: 'existingId', kind: 'instalment' },
    },
    { path: 'events[1].duty', value: 'duty-flyer', expected: { code: 'existingId', kind: 'duty' } },
    {
      path: 'events[3].deliverable',
      value: 'd-flyer',
      expected: { code: 'existingId', kind: 'deliverable' },
    },
    {
      path: 'disputes[0].claims[1].criterion',
      value: 'c-flyer',
      expected: { code: 'existingId', kind: 'criterion' },
    },
    {
      path: 'disputes[0].claims[2].target.exclusion',
      value: 'x-flyer',
      expected: { code: 'existingId', kind: 'exclusion' },
    },
  ],
  uniqueId: [
    {
      path: 'agreements[1].exclusions[1].id',
      value: 'x-newsletter',
      expected: { code: 'uniqueId', kind: 'exclusion' },
    },
    {
      path: 'agreements[0].instalments[2].id',
      value: 'i-deposit',
      expected: { code: 'uniqueId', kind: 'instalment' },
    },
    {
      path: 'agreements[0].clientDuties[3].id',
      value: 'duty-menu',
      expected: { code: 'uniqueId', kind: 'duty' },
    },
    {
      path: 'agreements[0].deliverables[1].criteria[0].id',
      value: 'c-logo-a',
      expected: { code: 'uniqueId', kind: 'criterion' },
    },
    { path: 'events[5].id', value: 'e-deposit', expected: { code: 'uniqueId', kind: 'event' } },
    {
      path: 'disputes[0].claims[3].id',
      value: 'claim-photos',
      expected: { code: 'uniqueId', kind: 'claim' },
    },
  ],
  ascendingNumber: [
    { path: 'agreements[1].number', value: 1, expected: { code: 'ascendingNumber', after: 1 } },
  ],
  exactSum: [
    {
      path: 'events[11].amount',
      value: 9_007_199_254_740_991,
      expected: { code: 'exactSum' },
    },
    {
      path: 'agreements[0].deliverables[4].price',
      value: 9_007_199_254_740_991,
      shownAt: 'agreements[0].deliverables',
      expected: { code: 'exactSum' },
    },
  ],
  deliveredWithinAgreed: [
    {
      path: 'events[16].quantity',
      value: 13,
      expected: { code: 'deliveredWithinAgreed', agreed: 12, delivered: 13 },
    },
  ],
  since1990: [{ path: 'events[0].at', value: '1989-12-31T23:59:59Z', expected: { code: 'since1990' } }],
};

describe('a file with one thing wrong in it', () => {
  it.each(Object.values(breakages).flat())('tells what was expected at $path: $expected', (breakage) => {
    const { path, value, expected, shownAt = path } = breakage;

    const problems = problemsOf(withAt(bakery, path, value));

    expect(problems.map((problem) => ({ path: problem.path, expected: problem.expected }))).toEqual([
      { path: shownAt, expected },
    ]);
  });

  it('tells what stands there, shortened', () => {
    expect(problemsOf(withAt(bakery, 'title', 2026))[0]?.found).toBe('2026');
    expect(problemsOf(withAt(bakery, 'title', undefined))[0]?.found).toBe('');
    expect(problemsOf(withAt(bakery, 'currency', 'X'.repeat(500)))[0]?.found).toBe(`"${'X'.repeat(59)}…`);
  });

  it('names that place and no other, whichever it is', () => {
    fc.assert(
      fc.property(brokenPlace(), ({ path, wrong }) => {
        expect(problemsOf(withAt(bakery, path, wrong)).map((problem) => problem.path)).toEqual([path]);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a file with several things wrong in it', () => {
  it('tells all of them at once, in the order of the file', () => {
    const independent = brokenPlace().filter(({ path }) => !isLeantOn(path));
    const several = fc.uniqueArray(independent, { selector: ({ path }) => path, maxLength: 8 });

    fc.assert(
      fc.property(several, (places) => {
        const broken = places.reduce<unknown>((file, { path, wrong }) => withAt(file, path, wrong), bakery);
        const named = problemsOf(broken).map((problem) => problem.path);

        expect(named.toSorted()).toEqual(places.map(({ path }) => path).toSorted());
        expect(named.map(rank)).toEqual(named.map(rank).toSorted((one, other) => one - other));
      }),
      { numRuns: 300 },
    );
  });

  it('tells what is wrong with an event although its type says nothing', () => {
    const broken = withAt(withAt(bakery, 'events[0].type', 'paid'), 'events[0].at', 'yesterday');

    expect(problemsOf(broken).map(({ path }) => path)).toEqual(['events[0].at', 'events[0].type']);
  });

  it('blames nothing that only follows from what cannot be read', () => {
    expect(problemsOf(withAt(bakery, 'agreements', null)).map(({ path }) => path)).toEqual(['agreements']);
    expect(problemsOf(withAt(bakery, 'agreements[1]', 'lost')).map(({ path }) => path)).toEqual([
      'agreements[1]',
    ]);
    expect(
      problemsOf(withAt(bakery, 'agreements[1].deliverables[3].quantity', 'a dozen')).map(({ path }) => path),
    ).toEqual(['agreements[1].deliverables[3].quantity']);
  });

  it('does not blame a delivery for another one whose quantity cannot be read', () => {
    const rest = {
      id: 'e-rest',
      at: '2026-05-11T10:00:00+01:00',
      type: 'delivered',
      deliverable: 'd-photos',
      quantity: 12,
    };
    const broken = withAt(withAt(bakery, 'events[16].quantity', 'nine'), 'events[18]', rest);

    expect(problemsOf(broken).map(({ path }) => path)).toEqual(['events[16].quantity']);
  });
});

/** Fields of the bakery with something that can never stand there. */
function brokenPlace(): fc.Arbitrary<{ path: string; wrong: unknown }> {
  const fields = placesIn(bakery).filter(
    ({ path, value }) =>
      !isRecord(value) &&
      !Array.isArray(value) &&
      // Duties name the deliverables they hold up, and a target is wrong as a whole: both show elsewhere.
      !/deliverables\[\d+\]\.id$|\.target\b/.test(path),
  );
  return fc
    .constantFrom(...fields)
    .chain(({ path, value }) => fc.constantFrom(...neverInPlaceOf(value)).map((wrong) => ({ path, wrong })));
}

/** Ids that others refer to, and the words that say what a record holds besides. */
function isLeantOn(path: string): boolean {
  return /^agreements.*\.id$|^events.*\.type$|\.requested\.kind$/.test(path);
}

function neverInPlaceOf(value: unknown): unknown[] {
  const wrong: unknown[] = [null, [], {}, ['2026-05-12']];
  switch (typeof value) {
    case 'string':
      return [...wrong, 0, 2.5, true];
    case 'number':
      return [...wrong, '1', -1, 0.5, true, 1e300];
    default:
      return [...wrong, 'yes', 0, 1];
  }
}

function problemsOf(value: unknown): readonly Problem[] {
  const parsed = parseProject(value);
  return parsed.ok ? [] : parsed.error.problems;
}

function rank(path: string): number {
  return Object.keys(bakery).indexOf(path.split(/[.[]/, 1)[0] ?? '');
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withKeyFirst(path: string, key: string, value: unknown, record: unknown): unknown {
  return withAt(bakery, path, { [key]: value, ...(isRecord(record) ? record : {}) });
}

it('takes a moment that is told to the minute, and refuses one without an offset', () => {
  const bakery = sampleBakery('en');
  expect(parseProject(withAt(bakery, 'disputes[0].receivedAt', '2026-05-12T21:47+01:00')).ok).toBe(true);
  expect(parseProject(withAt(bakery, 'disputes[0].receivedAt', '2026-05-12T21:47Z')).ok).toBe(true);
  expect(parseProject(withAt(bakery, 'disputes[0].receivedAt', '2026-05-12T21:47'))).toMatchObject({
    error: { problems: [{ path: 'disputes[0].receivedAt', expected: { code: 'instant' } }] },
  });
});

it('counts a delivery without a quantity by the version that was in force then', () => {
  const bakery = sampleBakery('en');
  const all = { id: 'all', type: 'delivered', deliverable: 'd-photos', at: '2026-02-20T12:00:00Z' };
  const five = { ...all, id: 'five', at: '2026-03-20T12:00:00Z', quantity: 5 };
  const events = bakery.events.filter(
    (event) => !('deliverable' in event) || event.deliverable !== 'd-photos',
  );
  // Version 1 agreed eight, version 2 of 5 March twelve: 8 + 5 is one too many.
  expect(parseProject({ ...bakery, events: [...events, all, { ...five, quantity: 4 }] }).ok).toBe(true);
  expect(parseProject({ ...bakery, events: [...events, all, five] })).toMatchObject({
    error: { problems: [{ expected: { code: 'deliveredWithinAgreed', agreed: 12, delivered: 13 } }] },
  });
});

it('says nothing of a key that does not belong to its type of event', () => {
  const bakery = sampleBakery('en');
  const note = { id: 'odd', type: 'updateSent', at: '2026-03-20T12:00:00Z', deliverable: 'nothing known' };
  expect(parseProject({ ...bakery, events: [...bakery.events, note] }).ok).toBe(true);
});
