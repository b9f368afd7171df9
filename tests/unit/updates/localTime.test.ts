import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Day } from '../../../shared/model/day.ts';
import { dayNumber } from '../../../shared/model/day.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import { momentOfLocal, writeLocal } from '../../../shared/updates/localTime.ts';
import { clocksAt, slowMomentOfLocal } from '../../support/slowLocalTime.ts';

const DAY = 86_400_000;

/** Days on which clocks were changed, in both hemispheres, by half an hour, two hours and a day. */
const CHANGES: readonly (readonly [string, Day])[] = [
  ['Europe/Berlin', '2025-03-30'],
  ['Europe/Berlin', '2025-10-26'],
  ['America/New_York', '2025-03-09'],
  ['America/New_York', '2025-11-02'],
  ['America/Santiago', '2024-09-08'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['Australia/Lord_Howe', '2025-10-05'],
  ['Australia/Lord_Howe', '2025-04-06'],
  ['Pacific/Chatham', '2025-04-06'],
  ['Pacific/Auckland', '2025-09-28'],
  ['Antarctica/Troll', '2025-03-30'],
  ['Asia/Beirut', '2022-03-27'],
  ['Africa/Casablanca', '2025-02-23'],
  ['Pacific/Apia', '2011-12-30'],
  ['Pacific/Kwajalein', '1993-08-21'],
  ['Pacific/Kiritimati', '1995-01-01'],
];

const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });

function written(timeZone: string, day: Day, time: string): Instant {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  return writeLocal(timeZone, momentOfLocal(timeZone, dayNumber(day), hours * 60 + rest));
}

describe('a time of a day in a time zone', () => {
  afterEach(() => vi.useRealTimers());

  it.each(['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'])(
    'is the same moment whether asked in winter or in summer (%s)',
    (today) => {
      vi.useFakeTimers({ now: new Date(today) });

      expect(written('Europe/Berlin', '2026-10-25', '02:30')).toBe('2026-10-25T02:30:00+02:00');
      expect(written('Europe/Berlin', '2026-03-29', '02:30')).toBe('2026-03-29T03:30:00+02:00');
      expect(written('Australia/Sydney', '2026-04-05', '02:30')).toBe('2026-04-05T02:30:00+11:00');
    },
  );

  it('on a day that a zone left out is the same time on the day after', () => {
    expect(written('Pacific/Apia', '2011-12-30', '09:00')).toBe('2011-12-31T09:00:00+14:00');
    expect(written('Pacific/Kwajalein', '1993-08-21', '09:00')).toBe('1993-08-22T09:00:00+12:00');
  });

  it('is told in UTC where clocks were ahead by seconds too', () => {
    expect(written('Europe/Berlin', '1850-06-01', '09:00')).toBe('1850-06-01T08:06:32.000Z');
  });

  it('has every day that can be written', () => {
    expect(written('Etc/GMT-14', '9999-12-31', '23:59')).toBe('9999-12-31T23:59:00+14:00');
    expect(written('Etc/GMT+12', '0000-01-01', '00:00')).toBe('0000-01-01T00:00:00-12:00');
    expect(written('Etc/GMT-14', '0000-01-01', '00:00')).toBe('0000-01-01T00:00:00+14:00');
    expect(written('Europe/Vienna', '2024-02-29', '09:00')).toBe('2024-02-29T09:00:00+01:00');
  });

  it.each(CHANGES)('is what clocks show in %s around the change of %s', (timeZone, changed) => {
    for (const day of [-1, 0, 1].map((away) => dayNumber(changed) + away)) {
      for (let minute = 0; minute < 24 * 60; minute += 15) {
        const wanted = day * DAY + minute * 60_000;
        expect([day, minute, momentOfLocal(timeZone, day, minute)]).toEqual([
          day,
          minute,
          slowMomentOfLocal(timeZone, wanted),
        ]);
      }
    }
  });

  it('is what clocks show, in any zone on any day since 1990', () => {
    const zones = [...Intl.supportedValuesOf('timeZone'), 'Etc/GMT-14', 'Etc/GMT+12'];
    const day = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2040-12-31') });
    fc.assert(
      fc.property(fc.constantFrom(...zones), day, minutes, (timeZone, on, minute) => {
        const wanted = on * DAY + minute * 60_000;
        expect(momentOfLocal(timeZone, on, minute)).toBe(slowMomentOfLocal(timeZone, wanted));
      }),
      { numRuns: 1500 },
    );
  }, 30_000);

  it('reads back as it was written, in any zone in any year', () => {
    const day = fc.integer({ min: dayNumber('0100-01-01'), max: dayNumber('9999-12-31') });
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
        day,
        minutes,
        (timeZone, on, minute) => {
          const at = momentOfLocal(timeZone, on, minute);
          expect(Date.parse(writeLocal(timeZone, at))).toBe(at);
          // What clocks skip moves forward, by no more than the day that some zones left out.
          const ahead = clocksAt(timeZone, at) - (on * DAY + minute * 60_000);
          expect(ahead).toBeGreaterThanOrEqual(0);
          expect(ahead).toBeLessThanOrEqual(DAY);
        },
      ),
      { numRuns: 1000 },
    );
  }, 30_000);
});
