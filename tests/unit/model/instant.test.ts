import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../shared/model/day.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import { dayNumberIn, dayOf, instantOf, moment } from '../../../shared/model/instant.ts';

const ZONES = [
  'Pacific/Kiritimati',
  'Etc/GMT-14',
  'Etc/GMT+12',
  'Pacific/Pago_Pago',
  'Pacific/Chatham',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Europe/London',
  'Europe/Berlin',
  'UTC',
];
const zone = fc.constantFrom(...ZONES);
const milliseconds = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2100, 0) });

describe('the day of an instant', () => {
  it('is the one on the calendar of the project, not of the sender', () => {
    const halfPastMidnightInBerlin = '2026-05-12T23:30:00+01:00';

    expect(dayOf(halfPastMidnightInBerlin, 'Europe/London')).toBe('2026-05-12');
    expect(dayOf(halfPastMidnightInBerlin, 'Europe/Berlin')).toBe('2026-05-13');
  });

  it('turns at midnight, from the first zone of the earth to the last', () => {
    expect(dayOf('2026-05-12T23:59:59.999+14:00', 'Pacific/Kiritimati')).toBe('2026-05-12');
    expect(dayOf('2026-05-13T00:00:00+14:00', 'Pacific/Kiritimati')).toBe('2026-05-13');
    expect(dayOf('2026-05-12T23:59:59.999-12:00', 'Etc/GMT+12')).toBe('2026-05-12');
    expect(dayOf('2026-05-13T00:00:00-12:00', 'Etc/GMT+12')).toBe('2026-05-13');
  });

  it('is two days apart at one moment between the first zone and the last', () => {
    expect(dayOf('2026-05-12T10:30:00Z', 'Pacific/Kiritimati')).toBe('2026-05-13');
    expect(dayOf('2026-05-12T10:30:00Z', 'Etc/GMT+12')).toBe('2026-05-11');
  });

  it('is the same however the offset is written', () => {
    expect(dayOf('2026-05-12T21:47:00+14:00', 'Europe/London')).toBe('2026-05-12');
    expect(dayOf('2026-05-12T07:47:00Z', 'Europe/London')).toBe('2026-05-12');
    expect(dayOf('2026-05-11T17:47:00-14:00', 'Europe/London')).toBe('2026-05-12');
  });

  it('has 23 hours when clocks go forward and 25 when they go back', () => {
    const hoursOf = (from: Instant, to: Instant) => (moment(to) - moment(from)) / 3_600_000;

    expect(dayOf('2026-03-29T00:00:00+01:00', 'Europe/Berlin')).toBe('2026-03-29');
    expect(dayOf('2026-03-29T23:59:59+02:00', 'Europe/Berlin')).toBe('2026-03-29');
    expect(hoursOf('2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00')).toBe(23);
    expect(dayOf('2026-10-25T23:59:59+01:00', 'Europe/Berlin')).toBe('2026-10-25');
    expect(dayOf('2026-10-25T23:59:59+02:00', 'Europe/Berlin')).toBe('2026-10-25');
    expect(hoursOf('2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00')).toBe(25);
  });

  it('leaves out the day that Samoa left out', () => {
    expect(dayOf('2011-12-30T09:59:59Z', 'Pacific/Apia')).toBe('2011-12-29');
    expect(dayOf('2011-12-30T10:00:00Z', 'Pacific/Apia')).toBe('2011-12-31');
  });

  it('agrees with the calendar of the platform everywhere and always', () => {
    fc.assert(
      fc.property(zone, milliseconds, (timeZone, at) => {
        expect(dayOf(instantOf(new Date(at)), timeZone)).toBe(platformDay(timeZone, at));
      }),
      { numRuns: 500 },
    );
  });

  it('never goes back as time goes on, but for the length of a change of clocks', () => {
    fc.assert(
      fc.property(zone, milliseconds, fc.nat({ max: 400 * 86_400_000 }), (timeZone, at, later) => {
        const hour = 3_600_000;

        expect(dayNumberIn(timeZone, at + later + hour)).toBeGreaterThanOrEqual(dayNumberIn(timeZone, at));
      }),
    );
  });

  it('is the day number of the same day', () => {
    expect(dayNumberIn('Europe/London', moment('2026-05-12T21:47:00+01:00'))).toBe(dayNumber('2026-05-12'));
    expect(dayNumberIn('America/New_York', moment('1969-12-31T23:00:00-05:00'))).toBe(-1);
  });
});

function platformDay(timeZone: string, at: number): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at);
  const part = (type: 'year' | 'month' | 'day') => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

it('tells the same day as the calendar of the platform, in every zone, on days when clocks change above all', () => {
  const zone = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Asia/Tehran',
  );
  // Apia left out 30 December 2011; Lord Howe moves by half an hour.
  const aroundChanges = fc.constantFrom(
    '2011-12-30',
    '2026-03-29',
    '2026-10-25',
    '2026-03-08',
    '2026-04-05',
    '2021-09-22',
  );
  const milliseconds = fc.oneof(
    fc.integer({ min: Date.parse('1990-01-01'), max: Date.parse('2060-01-01') }),
    fc
      .tuple(aroundChanges, fc.integer({ min: -86_400, max: 2 * 86_400 }))
      .map(([day, seconds]) => Date.parse(day) + seconds * 1000),
  );
  fc.assert(
    fc.property(zone, milliseconds, (timeZone, at) => {
      const written = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
      expect(dayOf(instantOf(new Date(at)), timeZone)).toBe(written);
    }),
    { numRuns: 600 },
  );
});
