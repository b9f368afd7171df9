import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextContactChoices } from '../../../shared/letters/nextContactChoices.ts';
import { dayNumber, weekday } from '../../../shared/model/day.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import { dayOf, moment } from '../../../shared/model/instant.ts';

describe('the moments at which a client could hear again', () => {
  it('are at noon of the next working day, the second and the fourth', () => {
    expect(nextContactChoices('Europe/London', '2026-05-13T08:05:00+01:00', new Set())).toEqual([
      '2026-05-14T12:00:00+01:00',
      '2026-05-15T12:00:00+01:00',
      '2026-05-19T12:00:00+01:00',
    ]);
  });

  it('are at noon there also on the days on which clocks change', () => {
    expect(nextContactChoices('Europe/Berlin', '2026-03-27T09:00:00Z', new Set())[0]).toBe(
      '2026-03-30T12:00:00+02:00',
    );
    expect(nextContactChoices('Pacific/Kiritimati', '2026-03-05T09:00:00Z', new Set())[0]).toBe(
      '2026-03-06T12:00:00+14:00',
    );
  });

  it('are working days, after today, one after the other, everywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'UTC',
          'Pacific/Kiritimati',
          'Pacific/Pago_Pago',
          'America/Sao_Paulo',
          'Australia/Lord_Howe',
        ),
        fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.array(fc.integer({ min: 0, max: 20 })),
        (timeZone, date, free) => {
          // A moment of the platform is written as an instant.
          const asOf = date.toISOString() as Instant;
          const today = dayOf(asOf, timeZone);
          const holidays = new Set(free.map((days) => dayNumber(today) + days));
          const choices = nextContactChoices(timeZone, asOf, holidays);
          const days = choices.map((choice) => dayOf(choice, timeZone));
          for (const day of days) {
            expect(weekday(dayNumber(day))).toBeLessThan(6);
            expect(holidays.has(dayNumber(day))).toBe(false);
            expect(day > today).toBe(true);
          }
          expect(choices.map(moment).toSorted((one, other) => one - other)).toEqual(choices.map(moment));
          expect(new Set(days).size).toBe(3);
        },
      ),
    );
  });

  it('end where every day is a holiday', () => {
    const always = new Set(Array.from({ length: 5_000 }, (_, days) => dayNumber('2026-01-01') + days));

    expect(nextContactChoices('UTC', '2026-01-02T08:00:00Z', always)).toHaveLength(3);
  });
});
