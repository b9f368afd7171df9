import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagePdfMaker } from '../../../electron/documents/messagePdf.ts';
import { messagePaper } from '../../../shared/letters/messagePaper.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { readPdf, withoutSpaces, wordsOf } from '../../support/readPdf.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

const makeMessagePdf = messagePdfMaker(join(import.meta.dirname, '../../../resources/fonts'));

const BODY = `Guten Tag Herr Brandt,

hier ist der Stand – ohne Umschweife. 1.250,00\u00a0€ sind eingegangen.

Fertig
- Startseite: geliefert am 3. Mai
- Texte der Speisekarte, in denen „hausgemacht“ jetzt überall gleich geschrieben steht und die deshalb länger sind als eine Zeile

Als Nächstes
- Bestellformular

Mit freundlichen Grüßen
Mara Lindqvist`;

function paperOf(body: string, subject = 'Stand am 13. Mai', project: ProjectFile = sampleBakery('de')) {
  return messagePaper(project, { language: 'de', subject, body }, '2026-05-13');
}

describe('a message to the client on paper', () => {
  it('holds every sentence under the letterhead, and tells reading programs what is a list', async () => {
    const { pdf, pages } = await makeMessagePdf(paperOf(BODY));
    const read = await readPdf(pdf);
    const words = wordsOf(read);

    const expected = [
      ...BODY.split('\n').map((line) => line.replace(/^- /, '')),
      'Stand am 13. Mai',
      'Mittwoch, 13. Mai 2026',
      sampleBakery('de').client.name,
      sampleBakery('de').freelancer.name,
      '1 von 1',
    ];
    expect(expected.filter((line) => !words.includes(withoutSpaces(line)))).toEqual([]);
    expect(pages).toBe(1);
    expect(read).toMatchObject({
      title: 'Stand am 13. Mai',
      language: 'de',
      bookmarks: ['Stand am 13. Mai'],
    });
    expect(read.pages[0]?.tags).toEqual(
      expect.arrayContaining(['Document', 'H1', 'H2', 'P', 'L', 'LI', 'LBody']),
    );
  });

  it('keeps lines that were typed as lines', async () => {
    const read = await readPdf(
      (await makeMessagePdf(paperOf('Mit freundlichen Grüßen\nMara Lindqvist'))).pdf,
    );
    const texts = read.pages[0]?.texts ?? [];
    const baselineOf = (words: string) => texts.find(({ text }) => text.includes(words))?.baseline ?? 0;

    expect(baselineOf('freundlichen')).toBeGreaterThan(0);
    expect(
      texts.filter(({ text }) => text.includes('Lindqvist')).map(({ baseline }) => baseline),
    ).toContainEqual(expect.closeTo(baselineOf('freundlichen') + 14.9, 1));
  });

  it('goes over pages where it is long, and loses nothing on the way', async () => {
    const sentences = Array.from({ length: 240 }, (_, place) => `Satz ${place} von dem, was geschah.`);
    const body = sentences.map((one, place) => (place % 3 === 0 ? `\n${one}` : `- ${one}`)).join('\n');
    const { pdf, pages } = await makeMessagePdf(paperOf(body));
    const read = await readPdf(pdf);

    expect(pages).toBeGreaterThan(3);
    expect(sentences.filter((one) => !wordsOf(read).includes(withoutSpaces(one)))).toEqual([]);
    const bottom = Math.max(...read.pages.flatMap(({ texts }) => texts.map(({ baseline }) => baseline)));
    expect(bottom).toBeLessThan(841.89 - 20);
  });

  it.each(['', '   ', '\n\n- \n'])(
    'is a page also where the body is %j and the subject empty',
    async (body) => {
      const { pdf, pages } = await makeMessagePdf(paperOf(body, ' '));

      expect(pages).toBe(1);
      expect((await readPdf(pdf)).title).toBe(`An ${sampleBakery('de').client.name}`);
    },
  );

  it('is made of whatever was typed, within the page, the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 12 }),
        fc.string({ unit: 'binary', maxLength: 60 }),
        async (lines, subject) => {
          const paper = paperOf(lines.join('\n- '), subject);
          const { pdf } = await makeMessagePdf(paper);

          for (const { texts, width } of (await readPdf(pdf)).pages) {
            expect(texts.filter(({ x, right }) => x < 50 || right > width - 30)).toEqual([]);
          }
          expect((await makeMessagePdf(paper)).pdf).toEqual(pdf);
        },
      ),
      { numRuns: 20 },
    );
  });
});
