import { describe, expect, it } from 'vitest';
import { DEFAULT_REMINDERS } from '../../../shared/contract/settings.ts';
import { nextMidnight, putOffUntil } from '../../../shared/reminders/putOff.ts';

function morningAfter(at: string, settings = DEFAULT_REMINDERS, zone = 'Europe/Berlin'): string {
  return new Date(putOffUntil('nextMorning', Date.parse(at), settings, zone)).toISOString();
}

describe('putting a reminder off', () => {
  it('for an hour is for an hour, also over a change of the clocks', () => {
    const before = Date.parse('2026-10-25T00:30:00Z');

    expect(putOffUntil('inAnHour', before, DEFAULT_REMINDERS, 'Europe/Berlin')).toBe(before + 3_600_000);
  });

  it('until the morning is until the quiet hours of the next workday end', () => {
    expect(morningAfter('2026-05-11T10:00:00Z')).toBe('2026-05-12T06:00:00.000Z');
    expect(morningAfter('2026-05-15T10:00:00Z')).toBe('2026-05-18T06:00:00.000Z');
  });

  it.each([
    ['Europe/Berlin', '2026-03-27T12:00:00Z', '2026-03-30T06:00:00.000Z'],
    ['Europe/Berlin', '2026-10-23T12:00:00Z', '2026-10-26T07:00:00.000Z'],
    ['Pacific/Auckland', '2026-04-03T00:00:00Z', '2026-04-05T20:00:00.000Z'],
    ['Pacific/Auckland', '2026-09-25T00:00:00Z', '2026-09-27T19:00:00.000Z'],
  ])(
    'until Monday over a change of the clocks is until eight on the wall (T6): %s %s',
    (zone, at, morning) => {
      expect(morningAfter(at, DEFAULT_REMINDERS, zone)).toBe(morning);
    },
  );

  it('until the morning is until eight where nights are not quiet', () => {
    const lunch = { ...DEFAULT_REMINDERS, quiet: { from: '12:00', until: '13:00' } };
    const none = { notify: true, workdays: [1, 2, 3, 4, 5] };

    expect(morningAfter('2026-05-11T10:00:00Z', lunch)).toBe('2026-05-12T06:00:00.000Z');
    expect(morningAfter('2026-05-11T10:00:00Z', none)).toBe('2026-05-12T06:00:00.000Z');
  });

  it('until the morning is until they wake, for somebody who works at night', () => {
    const nights = { ...DEFAULT_REMINDERS, quiet: { from: '06:00', until: '17:00' } };

    expect(morningAfter('2026-05-11T20:00:00Z', nights)).toBe('2026-05-12T15:00:00.000Z');
  });

  it('until a time that the clocks skip is until they have skipped it', () => {
    const settings = { notify: true, workdays: [7], quiet: { from: '22:00', until: '02:30' } };

    expect(morningAfter('2026-03-28T12:00:00Z', settings)).toBe('2026-03-29T01:30:00.000Z');
  });

  it('has a tomorrow that begins at midnight of the place', () => {
    const now = Date.parse('2026-05-11T21:30:00Z');

    expect(new Date(nextMidnight(now, 'Europe/Berlin')).toISOString()).toBe('2026-05-11T22:00:00.000Z');
    expect(new Date(nextMidnight(now, 'Pacific/Auckland')).toISOString()).toBe('2026-05-12T12:00:00.000Z');
  });
});
