import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../shared/model/day.ts';
import { addDays, dayNumber } from '../../../shared/model/day.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import type { PromisedUpdate, UpdateSpan } from '../../../shared/updates/promisedUpdates.ts';
import { promisedUpdates } from '../../../shared/updates/promisedUpdates.ts';
import { holidaysOf } from '../../../shared/updates/publicHolidays.ts';
import type { ProjectBuilder } from '../../support/aProject.ts';
import { aProject } from '../../support/aProject.ts';
import { slowPromisedUpdates } from '../../support/slowPromisedUpdates.ts';
import { validProject } from '../../support/validProject.ts';

const NONE = new Set<number>();

function updates(builder: ProjectBuilder, span: Partial<UpdateSpan>): PromisedUpdate[] {
  const asked: UpdateSpan = {
    from: '2026-01-01',
    to: '2026-12-31',
    asOf: '2026-02-01T12:00:00Z',
    holidays: NONE,
    ...span,
  };
  return promisedUpdates(validProject(builder.file), asked);
}

function reminded(builder: ProjectBuilder, reminders: ProjectFile['reminders']): ProjectBuilder {
  return Object.assign(builder, { file: { ...builder.file, reminders } });
}

/** Promises an update every week from 5 January 2026, a Monday. */
function weekly(grace = 0): ProjectBuilder {
  return aProject().promising('logo').promisingUpdates(7, '2026-01-05', grace);
}

describe('promised updates', () => {
  it('are none where nothing was signed, or where none were agreed', () => {
    expect(updates(weekly().unsigned(), {})).toEqual([]);
    expect(updates(aProject().promising('logo'), {})).toEqual([]);
  });

  it('are told for the first and the last day of the span too', () => {
    const days = updates(weekly(), { from: '2026-01-12', to: '2026-01-26' }).map(({ due }) => due);

    expect(days).toEqual(['2026-01-12', '2026-01-19', '2026-01-26']);
  });

  it('are due from the second of the reminder on, and upcoming before it', () => {
    const at = (asOf: Instant) =>
      updates(weekly(), { from: '2026-02-02', to: '2026-02-02', asOf })[0]?.status;

    expect(at('2026-02-02T08:59:59.999Z')).toBe('upcoming');
    expect(at('2026-02-02T09:00:00Z')).toBe('due');
  });

  it('can be kept before the reminder, and are missed once the grace is over', () => {
    const at = (builder: ProjectBuilder, asOf: Instant) =>
      updates(builder, { from: '2026-02-02', to: '2026-02-02', asOf })[0]?.status;

    expect(at(weekly().updating('2026-01-27'), '2026-01-28T00:00:00Z')).toBe('kept');
    expect(at(weekly(2), '2026-02-04T23:59:59Z')).toBe('due');
    expect(at(weekly(2), '2026-02-05T00:00:00Z')).toBe('missed');
  });

  it('know nothing of what happens after the moment that is looked at', () => {
    const builder = weekly().updating('2026-02-02');

    expect(
      updates(builder, { from: '2026-02-02', to: '2026-02-02', asOf: '2026-02-02T11:59:59Z' }),
    ).toMatchObject([{ status: 'due' }]);
    expect(updates(weekly(), { asOf: '2026-01-10T11:59:59Z' })).toEqual([]);
  });

  it('count updates that promises before the span used up', () => {
    const span = { from: '2026-01-19', to: '2026-01-19', asOf: '2026-03-01T12:00:00Z' } as const;

    expect(updates(weekly(5).updating('2026-01-16'), span)).toMatchObject([{ status: 'missed' }]);
    expect(updates(weekly(3).updating('2026-01-16'), span)).toMatchObject([{ status: 'kept' }]);
  });

  it('end on the day on which all was delivered, that day included', () => {
    const builder = weekly().delivering('logo', '2026-01-19');
    const days = updates(builder, {}).map(({ due }) => due);

    expect(days).toEqual(['2026-01-05', '2026-01-12', '2026-01-19']);
  });

  it('are reminded of on the working day before, around weekends and holidays', async () => {
    const reminders = { time: '09:00', leadDays: 0, workdaysOnly: true, holidays: 'DE-BY' };
    const builder = reminded(aProject().promising('logo').promisingUpdates(7, '2026-01-06'), reminders);
    const holidays = await holidaysOf({ reminders });

    // Epiphany is a Tuesday; Good Friday, Easter and the Monday after it lead back to Thursday.
    expect(updates(builder, { to: '2026-01-06', holidays })).toMatchObject([
      { remindAt: '2026-01-05T09:00:00+00:00' },
    ]);
    const easter = reminded(aProject().promising('logo').promisingUpdates(400, '2026-04-06'), reminders);
    expect(updates(easter, { holidays })).toMatchObject([{ remindAt: '2026-04-02T09:00:00+00:00' }]);
  });

  it('are reminded of on leap days, and whatever the days of lead', () => {
    const onLeapDay = (leadDays: number) =>
      updates(
        reminded(aProject().promising('logo').promisingUpdates(3000, '2028-03-01'), {
          time: '07:15',
          leadDays,
          workdaysOnly: false,
        }),
        { from: '2028-03-01', to: '2028-03-01' },
      )[0]?.remindAt;

    expect(onLeapDay(1)).toBe('2028-02-29T07:15:00+00:00');
    expect(onLeapDay(Number.MAX_SAFE_INTEGER)).toBe('0000-01-01T07:15:00+00:00');
  });

  it('reach to the last day that can be written, and back to the first', () => {
    const builder = aProject().promising('logo').promisingUpdates(1, '0000-01-01');

    expect(updates(builder, { from: '9999-12-31', to: '9999-12-31' })).toMatchObject([
      { due: '9999-12-31', remindAt: '9999-12-31T09:00:00+00:00', status: 'upcoming' },
    ]);
    expect(updates(builder, { from: '0000-01-01', to: '0000-01-01' })).toMatchObject([
      { due: '0000-01-01', status: 'missed' },
    ]);
  });

  it('of a hundred years are told at once', () => {
    const started = performance.now();
    const told = updates(aProject().promising('logo').promisingUpdates(7, '1990-01-01'), {
      from: '1990-01-01',
      to: '2089-12-31',
    });

    expect(told.length).toBe(Math.floor((dayNumber('2089-12-31') - dayNumber('1990-01-01')) / 7) + 1);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('are what counting day by day finds, in any zone, with amendments, deliveries and updates as they come', () => {
    fc.assert(
      fc.property(anyProject, anySpan, (project, { from, days, asOf }) => {
        const span = { from, to: addDays(from, days), asOf, holidays: new Set([dayNumber('2026-04-03')]) };
        expect(promisedUpdates(project, span)).toEqual(slowPromisedUpdates(project, span));
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});

const START = '2026-03-02';
const day: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 70 }).map((days) => addDays(START, days));
const instant = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '29', '30', '59'))
  .map(([on, hour, minute]): Instant => `${on}T${String(hour).padStart(2, '0')}:${minute}:00Z`);
const rhythm = fc.record({
  everyDays: fc.integer({ min: 1, max: 12 }),
  first: day,
  graceDays: fc.integer({ min: 0, max: 15 }),
});
const version = fc.record({
  signedAt: fc.option(fc.tuple(instant, instant), { freq: 6 }),
  updates: fc.option(rhythm, { freq: 5, nil: undefined }),
  quantity: fc.integer({ min: 1, max: 2 }),
});
const event = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('updateSent' as const), at: instant }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('delivered' as const),
      deliverable: fc.constant('logo'),
      quantity: fc.constantFrom(undefined, 1),
      at: instant,
    }),
  },
);

const anySpan = fc.record({ from: day, days: fc.integer({ min: 0, max: 60 }), asOf: instant });

const anyProject: fc.Arbitrary<ProjectFile> = fc
  .record({
    // On both hemispheres clocks change in these weeks.
    timeZone: fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'America/Santiago',
      'Africa/Casablanca',
      'Pacific/Kiritimati',
      'Etc/GMT+12',
    ),
    versions: fc.array(version, { minLength: 1, maxLength: 3 }),
    events: fc.array(event, { maxLength: 12 }),
    reminders: fc.option(
      fc.record({
        time: fc.constantFrom('00:00', '01:45', '02:00', '02:30', '09:00', '23:59'),
        leadDays: fc.integer({ min: 0, max: 9 }),
        workdaysOnly: fc.boolean(),
      }),
      { nil: undefined },
    ),
  })
  .map(({ timeZone, versions, events, reminders }) => {
    const base = aProject().promising('logo').file;
    const [first] = base.agreements;
    if (first === undefined) {
      throw new Error('a project has a version');
    }
    // What was delivered may be more than any version agreed, which no file may say and no rule minds.
    return {
      ...base,
      timeZone,
      reminders,
      agreements: versions.map(({ signedAt, updates: promised, quantity }, place) => ({
        ...first,
        number: place + 1,
        updates: promised,
        deliverables: first.deliverables.map((deliverable) => ({ ...deliverable, quantity })),
        signatures: (['freelancer', 'client'] as const).flatMap((party, which) => {
          const at = signedAt?.[which];
          return at === undefined ? [] : [{ party, name: party, signedAt: at, method: 'typed' as const }];
        }),
      })),
      events: events.map((one, place) => ({ ...one, id: `e${place}` })),
    };
  });
