import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueIn } from '../../../shared/due/dueIn.ts';
import { todayItems } from '../../../shared/due/todayItems.ts';
import { dueWords } from '../../../shared/explaining/dueWords.ts';
import type { Language } from '../../../shared/model/basics.ts';
import { addDays } from '../../../shared/model/day.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { aProject } from '../../support/aProject.ts';
import { arbitraryProject } from '../../support/arbitraryProject.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

const NO_HOLIDAYS = new Set<number>();

function said(project: ProjectFile, asOf: Instant, language: Language): string[] {
  const open = dueIn(project, { asOf, holidays: NO_HOLIDAYS });
  return todayItems([{ project, isSample: false, open }], asOf).map((item) => {
    const { title, reason, aside = '' } = dueWords(item, language);
    return [title, reason, aside].join(' | ').trim();
  });
}

describe('what is due, in words', () => {
  it('tells the morning after the bakery’s complaint', () => {
    expect(said(sampleBakery('en'), '2026-05-13T08:00:00+01:00', 'en')).toMatchInlineSnapshot(`
      [
        "Progress update, Bakery website | Promised for Mon 11 May, counts until tonight |",
        "Product photographs, Brewer & Sons Bakery | 23 days late, 9 of 12 are there |",
        "Payment from Brewer & Sons Bakery | Completion, due Fri 15 May | £2,600.00",
        "Check-in with Tom | Your last word was on 13 May |",
        "Online order form, Brewer & Sons Bakery | To be put right by 22 May |",
        "Progress update, Bakery website | Promised for 25 May |",
      ]
    `);
  });

  it('tells it in German', () => {
    expect(said(sampleBakery('de'), '2026-05-13T08:00:00+02:00', 'de')).toMatchInlineSnapshot(`
      [
        "Zwischenstand, Website der Bäckerei | Zugesagt für Mo., 11. Mai, zählt noch bis heute Abend |",
        "Produktfotos, Bäckerei Brandt | 23 Tage zu spät, 9 von 12 sind da |",
        "Zahlung von Bäckerei Brandt | Abschluss, fällig Fr., 15. Mai | 2.600,00 €",
        "Bei Herrn Brandt melden | Ihr letztes Wort war am 13. Mai |",
        "Bestellformular, Bäckerei Brandt | Nachbessern bis 22. Mai |",
        "Zwischenstand, Website der Bäckerei | Zugesagt für 25. Mai |",
      ]
    `);
  });

  it('says how long something is late, and bends the name', () => {
    const base = aProject()
      .promising('Logo', { due: '2026-03-10' })
      .needing('Farben', '2026-03-01', 'Logo')
      .complaining('2026-03-02').file;
    const project = {
      ...base,
      client: { ...base.client, contact: { name: 'Jan Brandt', addressedAs: 'Herr Brandt' } },
    };

    expect(said(project, '2026-03-05T12:00:00Z', 'de')).toMatchInlineSnapshot(`
      [
        "Erste Antwort an Herrn Brandt | Beschwerde kam Mo., 2. März; eine Antwort liegt bereit |",
        "Farben: Client | Seit 4 Tagen überfällig; Ihr Termin ist jetzt der 14. März |",
        "Logo, Client | Wartet auf den Kunden; nach jetzigem Stand 14. März |",
      ]
    `);
  });

  it('always says something, and never leaves a gap', () => {
    fc.assert(
      fc.property(
        arbitraryProject,
        fc.integer({ min: 0, max: 90 }),
        fc.constantFrom('en' as const, 'de' as const),
        (project, days, language) => {
          for (const words of said(project, `${addDays('2026-01-05', days)}T10:00:00Z`, language)) {
            expect(words).toMatch(/^\S.* \| \S/u);
            expect(words).not.toMatch(/undefined|NaN|\{\{|Invalid/u);
          }
        },
      ),
    );
  });
});
