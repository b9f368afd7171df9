import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../../../electron/documents/calendar.ts';
import type { CalendarEntry } from '../../../shared/calendar/calendarEntries.ts';
import { readCalendar } from '../../support/readCalendar.ts';

const ENTRY: CalendarEntry = {
  uid: 'p/milestone/logo@common-ground.invalid',
  when: { day: '2026-03-10' },
  summary: 'Fällig: Logo',
  description: 'Bäckerei Übermut, Fassung 1 der Vereinbarung.',
  alarmAt: '2026-03-09T09:00:00+01:00',
  sequence: 4,
  changedAt: '2026-02-01T12:00:00.000Z',
};

function calendarOf(...entries: CalendarEntry[]) {
  return readCalendar(makeCalendar({ name: 'Bäckerei Übermut', language: 'de', entries }));
}

describe('a calendar file', () => {
  it('holds whole days, alarms in UTC, and what tells old from new', () => {
    expect(calendarOf(ENTRY).events).toEqual([
      {
        uid: ENTRY.uid,
        day: '2026-03-10',
        summary: 'Fällig: Logo',
        description: 'Bäckerei Übermut, Fassung 1 der Vereinbarung.',
        sequence: 4,
        stamp: '2026-02-01T12:00:00Z',
        alarms: ['2026-03-09T08:00:00Z'],
      },
    ]);
  });

  it('holds moments in UTC, which last no time', () => {
    const [event] = calendarOf({ ...ENTRY, when: { at: '2026-03-29T03:30:00+02:00' } }).events;

    expect(event).toMatchObject({ at: '2026-03-29T01:30:00Z' });
    expect(event).not.toHaveProperty('day');
  });

  it('has no alarm where none is wanted', () => {
    expect(calendarOf({ ...ENTRY, alarmAt: undefined }).events[0]?.alarms).toEqual([]);
  });

  it('has the first and the last day that can be written', () => {
    const days = ['0000-01-01', '9999-12-31', '2028-02-29'] as const;

    expect(
      calendarOf(...days.map((day) => ({ ...ENTRY, when: { day } }))).events.map(({ day }) => day),
    ).toEqual(days);
  });

  it('is the same, byte by byte, for the same entries', () => {
    const make = () =>
      makeCalendar({ name: 'x', language: 'en', entries: [ENTRY, { ...ENTRY, uid: 'other' }] });

    expect(make()).toEqual(make());
  });

  it('keeps any words as they are, in lines that are short enough, and lets none of them become a line of its own', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom('END:VEVENT', '\r\n', '\n', ';', ',', '\\', '\\n', ':', '"', 'ä', '👩‍🌾', ' ', '\t'),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const [event, ...others] = calendarOf({
          ...ENTRY,
          summary: `!${summary}!`,
          description: `!${description}!`,
        }).events;

        expect(others).toEqual([]);
        expect(event?.summary).toBe(plain(`!${summary}!`).replaceAll('\n', ' '));
        expect(event?.description).toBe(plain(`!${description}!`));
      }),
    );
  });
});

/** Line breaks alike, and without controls, which no calendar can hold. */
function plain(words: string): string {
  return words
    .replaceAll(/\r\n|[\r\u2028\u2029]/g, '\n')
    .replaceAll(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '')
    .toWellFormed();
}
