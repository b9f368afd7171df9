import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_REMINDERS } from '../../../shared/contract/settings.ts';
import { maySpeak } from '../../../shared/reminders/maySpeak.ts';

const MINUTE = 60_000;
const ALWAYS = { notify: true, workdays: [1, 2, 3, 4, 5, 6, 7] };

describe('the app speaks up', () => {
  it.each([
    ['2026-05-11T07:59:00+02:00', false],
    ['2026-05-11T08:00:00+02:00', true],
    ['2026-05-11T18:59:00+02:00', true],
    ['2026-05-11T19:00:00+02:00', false],
    ['2026-05-12T00:30:00+02:00', false],
    ['2026-05-16T10:00:00+02:00', false],
  ])('on workdays outside the quiet hours: %s', (at, may) => {
    expect(maySpeak(Date.parse(at), DEFAULT_REMINDERS, 'Europe/Berlin')).toBe(may);
  });

  it('at the hours of the place where the machine is', () => {
    const morningInBerlin = Date.parse('2026-05-11T09:00:00+02:00');

    expect(maySpeak(morningInBerlin, DEFAULT_REMINDERS, 'America/New_York')).toBe(false);
    expect(maySpeak(morningInBerlin, DEFAULT_REMINDERS, 'Asia/Tokyo')).toBe(true);
  });

  it('never when it was told not to', () => {
    const settings = { ...ALWAYS, notify: false };

    expect(maySpeak(Date.parse('2026-05-11T10:00:00Z'), settings, 'UTC')).toBe(false);
  });

  it('at any hour where quiet hours begin when they end', () => {
    const settings = { ...ALWAYS, quiet: { from: '09:00', until: '09:00' } };

    expect(maySpeak(Date.parse('2026-05-11T09:00:00Z'), settings, 'UTC')).toBe(true);
  });

  it.each([
    ['that the clocks skip', '2026-03-29T00:00:00Z'],
    ['that the clocks show twice', '2026-10-25T00:00:00Z'],
  ])('again after quiet hours that end at a time %s', (_which, midnight) => {
    const settings = { ...ALWAYS, quiet: { from: '23:00', until: '02:30' } };

    expect(maySpeak(Date.parse(midnight) + 3 * 60 * MINUTE, settings, 'Europe/Berlin')).toBe(true);
  });

  it('at some minute of any two days, whatever the quiet hours and the zone', () => {
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    const zone = fc.constantFrom('Europe/Berlin', 'Australia/Lord_Howe', 'Etc/GMT-14', 'Africa/Casablanca');
    const start = fc.constantFrom('2026-03-28', '2026-10-24', '2026-04-04', '2026-10-03', '2026-02-14');

    fc.assert(
      fc.property(time, time, zone, start, (from, until, place, day) => {
        const settings = { ...ALWAYS, quiet: { from, until } };
        const first = Date.parse(`${day}T00:00:00Z`);
        const minutes = Array.from({ length: 2 * 1440 }, (_, minute) => first + minute * MINUTE);
        expect(minutes.some((at) => maySpeak(at, settings, place))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
