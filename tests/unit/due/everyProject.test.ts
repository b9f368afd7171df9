import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueBook } from '../../../shared/due/dueBook.ts';
import { dueIn } from '../../../shared/due/dueIn.ts';
import { todayItems } from '../../../shared/due/todayItems.ts';
import { dayOfWhen } from '../../../shared/due/when.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import { moment } from '../../../shared/model/instant.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { arbitraryProject } from '../../support/arbitraryProject.ts';
import { clocksAt } from '../../support/slowLocalTime.ts';

const NO_HOLIDAYS = new Set<number>();
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const zone = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Niue',
  'America/Santiago',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'UTC',
);
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

/** Any project, at home in any zone, reminding in any way. */
const project: fc.Arbitrary<ProjectFile> = fc
  .record({
    file: arbitraryProject,
    timeZone: zone,
    reminders: fc.option(
      fc.record({ time, leadDays: fc.integer({ min: 0, max: 9 }), workdaysOnly: fc.boolean() }),
      { nil: undefined },
    ),
  })
  .map(({ file, timeZone, reminders }) => ({
    ...file,
    timeZone,
    ...(reminders === undefined ? {} : { reminders }),
  }));

/** To the minute, over a year with both changes of the clocks. */
const asOf: fc.Arbitrary<Instant> = fc
  .integer({ min: 0, max: 365 * 24 * 60 })
  .map((minutes) => written(Date.parse('2026-01-01T00:00:00Z') + minutes * MINUTE_MS));

function written(at: number): Instant {
  // What toISOString gives is an instant.
  return new Date(at).toISOString() as Instant;
}

function remindersOf(file: ProjectFile): number[] {
  return dueIn(file, { asOf: '2026-01-20T12:00:00Z', holidays: NO_HOLIDAYS }).flatMap(({ remindAt }) =>
    remindAt === undefined ? [] : [moment(remindAt)],
  );
}

describe('whatever a project holds', () => {
  it('each thing that is due has a name of its own', () => {
    fc.assert(
      fc.property(project, asOf, (file, at) => {
        const keys = dueIn(file, { asOf: at, holidays: NO_HOLIDAYS }).map(({ key }) => key);

        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('reminders come at the project’s time on its own clock, unless that time is skipped or a moment was promised', () => {
    fc.assert(
      fc.property(project, asOf, (file, at) => {
        const wanted = file.reminders?.time ?? '09:00';
        for (const dated of dueIn(file, { asOf: at, holidays: NO_HOLIDAYS })) {
          if (dated.remindAt === undefined || 'at' in dated.when) {
            continue;
          }
          const [hours = 0, minutes = 0] = wanted.split(':').map(Number);
          const shown = clocksAt(file.timeZone, moment(dated.remindAt)) / MINUTE_MS;
          const later = (((shown - hours * 60 - minutes) % 1440) + 1440) % 1440;
          // A change of the clocks skips an hour at most.
          expect([0, 30, 60]).toContain(later);
        }
      }),
    );
  });

  it('nobody is reminded after the day itself, but of what others owe and of a reply that is already late', () => {
    fc.assert(
      fc.property(project, asOf, (file, at) => {
        for (const dated of dueIn(file, { asOf: at, holidays: NO_HOLIDAYS })) {
          if (dated.remindAt === undefined || dated.kind === 'duty' || dated.kind === 'firstReply') {
            continue;
          }
          const dayBegins = Date.parse(`${dayOfWhen(dated.when, file.timeZone)}T00:00:00Z`);
          expect(clocksAt(file.timeZone, moment(dated.remindAt))).toBeLessThan(dayBegins + DAY_MS);
        }
      }),
    );
  });

  it('looking it up a second time, at any moment before or after, is the same as finding it out', () => {
    fc.assert(
      fc.property(project, fc.infiniteStream(fc.nat()), (file, dice) => {
        const openIn = dueBook();
        const turns = [...file.events.map(({ at }) => moment(at)), ...remindersOf(file)];
        for (const pick of dice.take(12)) {
          const turn = turns[pick % turns.length] ?? 0;
          // What was written the minute before something happens is read the minute after.
          for (const look of [turn - MINUTE_MS, turn, turn + MINUTE_MS].map(written)) {
            expect(openIn(file, look, NO_HOLIDAYS)).toEqual(
              dueIn(file, { asOf: look, holidays: NO_HOLIDAYS }),
            );
          }
        }
      }),
    );
  });

  it('the list puts one’s own turn before that of others, and what is past or due today before what comes', () => {
    fc.assert(
      fc.property(fc.array(project, { maxLength: 4 }), asOf, (files, at) => {
        const items = todayItems(
          files.map((file) => ({
            project: file,
            isSample: false,
            open: dueIn(file, { asOf: at, holidays: NO_HOLIDAYS }),
          })),
          at,
        );
        const places = items.map(
          ({ turn, daysLeft }) => (turn === 'theirs' ? 1000 : 0) + Math.max(0, daysLeft),
        );

        expect(places).toEqual(places.toSorted((one, other) => one - other));
      }),
    );
  });
});
