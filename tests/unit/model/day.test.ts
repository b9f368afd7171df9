import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFromNumber, dayNumber, daysBetween, weekday } from '../../../shared/model/day.ts';

const FIRST = dayNumber('0000-01-01');
const LAST = dayNumber('9999-12-31');

const dayInRange = fc.integer({ min: FIRST, max: LAST }).map(dayFromNumber);
const shortSpan = fc.integer({ min: -100_000, max: 100_000 });

describe('counting with days', () => {
  it('knows the leap days: 2024 has one, 2100 has none, 2000 had one', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(addDays('2000-02-29', 1)).toBe('2000-03-01');
  });

  it('counts over the nights when clocks change as over any other', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(addDays('2026-05-12', 10)).toBe('2026-05-22');
  });

  it('undoes what it did: days added are the days between', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST + 100_000, max: LAST - 100_000 }), shortSpan, (number, days) => {
        const from = dayFromNumber(number);

        expect(daysBetween(from, addDays(from, days))).toBe(days);
        expect(addDays(addDays(from, days), -days)).toBe(from);
      }),
    );
  });

  it('writes each day so that it reads back, and sorts as text', () => {
    fc.assert(
      fc.property(dayInRange, dayInRange, (one, other) => {
        expect(one).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(dayFromNumber(dayNumber(one))).toBe(one);
        expect(Math.sign(dayNumber(one) - dayNumber(other))).toBe(sortAsText(one, other));
      }),
    );
  });

  it('stops at the first and the last day that can be written, however long a term is', () => {
    expect(addDays('2026-05-12', Number.MAX_SAFE_INTEGER)).toBe('9999-12-31');
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addDays('0000-01-01', -1)).toBe('0000-01-01');
  });
});

describe('the day of the week', () => {
  it('is the one in the calendar', () => {
    expect(weekday(dayNumber('1970-01-01'))).toBe(4);
    expect(weekday(dayNumber('2026-05-11'))).toBe(1);
    expect(weekday(dayNumber('2026-05-17'))).toBe(7);
    expect(weekday(dayNumber('1969-12-28'))).toBe(7);
  });

  it('goes on by one each day, from Monday, 1, to Sunday, 7', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (number) => {
        expect(weekday(number + 1)).toBe((weekday(number) % 7) + 1);
      }),
    );
  });
});

function sortAsText(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}
