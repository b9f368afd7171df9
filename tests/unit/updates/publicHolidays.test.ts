import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidayTable } from '../../../electron/launch/holidayTable.ts';
import { dayFromNumber } from '../../../shared/model/day.ts';
import table from '../../../shared/updates/holidays.json' with { type: 'json' };
import { holidaysOf } from '../../../shared/updates/publicHolidays.ts';

async function holidays(place: string, year = ''): Promise<string[]> {
  const reminders = { time: '09:00', leadDays: 0, workdaysOnly: true, holidays: place };
  const days = [...(await holidaysOf({ reminders }))].map(dayFromNumber);
  return days.filter((day) => day.startsWith(year)).toSorted();
}

describe('public holidays from Monday to Friday', () => {
  // Source: https://www.gov.uk/bank-holidays
  it('are those of the government in England and Wales, and GB alone means these', async () => {
    const published = ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'];
    const days = published.map((day) => `2025-${day}`);

    expect(await holidays('GB-ENG', '2025')).toEqual(days);
    expect(await holidays('GB-WLS', '2025')).toEqual(days);
    expect(await holidays('GB', '2025')).toEqual(days);
  });

  it('are others in Scotland, which takes the summer holiday earlier and has no Easter Monday', async () => {
    const published = ['01-01', '01-02', '04-18', '05-05', '05-26', '08-04', '12-01', '12-25', '12-26'];

    expect(await holidays('GB-SCT', '2025')).toEqual(published.map((day) => `2025-${day}`));
  });

  it('move to the next working day in Britain where they fall on a weekend', async () => {
    expect(await holidays('GB-ENG', '2027-12')).toEqual(['2027-12-27', '2027-12-28']);
  });

  // Source: Gesetz über den Schutz der Sonn- und Feiertage (Bayern), Art. 1; Berlin: § 1 Feiertagsgesetz.
  it('are more in Bavaria than in Berlin', async () => {
    const everywhere = ['01-01', '04-03', '04-06', '05-01', '05-14', '05-25', '12-25'];
    const inBavaria = [...everywhere, '01-06', '06-04'].toSorted();

    expect(await holidays('DE', '2026')).toEqual(everywhere.map((day) => `2026-${day}`));
    expect(await holidays('DE-BY', '2026')).toEqual(inBavaria.map((day) => `2026-${day}`));
    expect(await holidays('DE-BE', '2027')).toContain('2027-03-08');
    expect(await holidays('DE-BY', '2027')).not.toContain('2027-03-08');
  });

  // Source: Arbeitsruhegesetz § 7.
  it('are those of Austria', async () => {
    const published = [
      '01-01',
      '01-06',
      '04-06',
      '05-01',
      '05-14',
      '05-25',
      '06-04',
      '10-26',
      '12-08',
      '12-25',
    ];

    expect(await holidays('AT', '2026')).toEqual(published.map((day) => `2026-${day}`));
  });

  it('have the days of one state only there', async () => {
    expect(await holidays('US-CA', '2025')).toContain('2025-03-31');
    expect(await holidays('US', '2025')).not.toContain('2025-03-31');
    expect(await holidays('US-CA', '2025')).toContain('2025-11-27');
  });

  it('are those of the next larger place where a smaller one is not known, and none where nothing is', async () => {
    expect(await holidays('DE-BY-NOWHERE')).toEqual(await holidays('DE-BY'));
    expect(await holidays('DE-QQ')).toEqual(await holidays('DE'));
    expect(await holidays(' de-by ')).toEqual(await holidays('DE-BY'));
    expect(await holidays('QQ-BY')).toEqual([]);
  });

  it('never fail, whatever a file names as its place', async () => {
    const oddities = fc.constantFrom(
      '',
      '-',
      '--',
      '__proto__',
      'constructor',
      'DE-__proto__',
      '-'.repeat(9999),
    );
    const places = fc.oneof(fc.string({ unit: 'binary' }), oddities);
    await fc.assert(
      fc.asyncProperty(places, async (place) => {
        expect(await holidays(place)).toBeInstanceOf(Array);
      }),
    );
  });

  it('count for no project that works on every day, or that names no place', async () => {
    const reminders = { time: '09:00', leadDays: 0, workdaysOnly: false, holidays: 'DE' };

    expect((await holidaysOf({})).size).toBe(0);
    expect((await holidaysOf({ reminders })).size).toBe(0);
    expect(
      (await holidaysOf({ reminders: { ...reminders, workdaysOnly: true, holidays: undefined } })).size,
    ).toBe(0);
  });

  it('are never on a weekend, so that the table stays small', async () => {
    for (const place of ['DE', 'GB-SCT', 'US-CA', 'IL', 'SA', 'JP']) {
      const weekdays = (await holidays(place)).map((day) => new Date(day).getUTCDay());
      expect(weekdays.length).toBeGreaterThan(300);
      expect(weekdays.filter((weekday) => weekday === 0 || weekday === 6)).toEqual([]);
    }
  });

  it('stand in the table as they are made from the library, with its licence', () => {
    // Of the countries only this one, since making all of them takes a minute.
    const made = JSON.parse(holidayTable(['AT'])) as typeof table;
    const kept = Object.entries(table.regions).filter(([place]) => /^AT(-|$)/.test(place));

    expect(made).toEqual({ ...table, regions: Object.fromEntries(kept) });
    expect(table.source).toContain('CC BY-SA 3.0');
  }, 60_000);
});
