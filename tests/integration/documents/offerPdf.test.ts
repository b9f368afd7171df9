import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { offerPdfMaker } from '../../../electron/documents/offerPdf.ts';
import type { OfferPaper } from '../../../shared/offers/paper.ts';
import { bakeryPaper, countedWords, crowdedPaper } from '../../support/offerPapers.ts';
import type { ReadPage, ReadPdf, ShownText } from '../../support/readPdf.ts';
import { readPdf, withoutSpaces, wordsOf } from '../../support/readPdf.ts';

const FONTS = join(import.meta.dirname, '../../../resources/fonts');
const makeOfferPdf = offerPdfMaker(FONTS);

async function printed(paper: OfferPaper): Promise<ReadPdf> {
  return readPdf((await makeOfferPdf(paper)).pdf);
}

/** Every piece of words of a paper that is printed as it stands. */
function sentencesOf(paper: OfferPaper): string[] {
  const { letterhead, reasoning, money, timeline, restsOn, closing } = paper;
  return [
    letterhead.name,
    letterhead.date,
    ...letterhead.contact,
    paper.heading,
    ...[...paper.opening, ...timeline.sentence].flatMap((run) => ('text' in run ? [run.text] : [])),
    ...paper.options.flatMap((option) => [
      `${option.letter} ${option.title}`,
      ...option.lines,
      option.payment.label,
      option.payment.amount,
      option.payment.remark ?? '',
    ]),
    ...paper.signatures.flatMap(({ caption, name }) => [caption, name]),
    reasoning.heading,
    ...reasoning.columns,
    ...reasoning.rows.flatMap((row) => [row.quote, row.agreed, row.clauses, `${row.outcome}.`, row.found]),
    money.heading,
    money.sentence,
    timeline.heading,
    ...paper.workings.flatMap(({ heading, lines, remarks }) => [
      heading,
      ...lines.flatMap(({ label, value }) => [label, value]),
      ...remarks,
    ]),
    restsOn.heading,
    restsOn.text,
    restsOn.seal ?? '',
    closing.heading,
    closing.text,
    paper.footer,
  ];
}

describe.each(['en', 'de'] as const)('the offer of the bakery on paper, in %s', (language) => {
  const paper = bakeryPaper(language);
  let read: ReadPdf;

  beforeAll(async () => {
    read = await printed(paper);
  });

  it('holds every sentence and every figure', () => {
    const words = wordsOf(read);

    expect(sentencesOf(paper).filter((sentence) => !words.includes(withoutSpaces(sentence)))).toEqual([]);
  });

  it('names itself, its language and its author, and can be gone through by its headings', () => {
    expect(read).toMatchObject({
      title: paper.documentTitle,
      titleInMetadata: paper.documentTitle,
      author: paper.author,
      language,
    });
    expect(read.bookmarks).toEqual([
      paper.heading,
      paper.reasoning.heading,
      paper.money.heading,
      paper.timeline.heading,
      ...paper.workings.map(({ heading }) => heading),
      paper.restsOn.heading,
      paper.closing.heading,
    ]);
  });

  it('takes two pages: offer and reasons first, money and workings last', () => {
    expect(read.pages).toHaveLength(2);
    const first = read.pages[0]?.texts.map(({ text }) => text) ?? [];
    expect(first).toEqual(expect.arrayContaining([paper.heading, paper.reasoning.heading]));
    expect(first).not.toContain(paper.money.heading);
  });

  it('counts its pages on every page', () => {
    read.pages.forEach((page, index) => {
      expect(page.texts.map(({ text }) => text)).toContain(paper.pageOf(index + 1, read.pages.length));
    });
  });

  it('tells reading programs what is a heading, a list, a table and a picture', () => {
    const tags = read.pages.flatMap((page) => page.tags);
    const count = (tag: string) => tags.filter((one) => one === tag).length;

    expect(count('H1')).toBe(1);
    expect(count('LI')).toBe(paper.options.flatMap(({ lines }) => lines).length);
    expect(count('TD')).toBe(
      paper.reasoning.rows.length * 3 + paper.workings.flatMap(({ lines }) => lines).length,
    );
    expect(count('Figure')).toBe(2);
  });

  it('says the pictures as tables', () => {
    const said = read.pages.flatMap(({ alternatives }) => alternatives).join('\n');

    for (const [name = ''] of [...paper.money.table.rows, ...paper.timeline.table.rows]) {
      expect(said).toContain(name);
    }
    expect(said).toContain(paper.timeline.description);
  });

  it('carries its own type, so that it looks the same everywhere', () => {
    expect(read.fonts.toSorted()).toEqual([
      expect.stringMatching(/^[A-Z]{6}\+SourceSans3-SemiBold$/),
      expect.stringMatching(/^[A-Z]{6}\+SourceSans3-Regular$/),
    ]);
  });
});

describe('an offer that is far too long', () => {
  const paper = crowdedPaper();
  let read: ReadPdf;

  beforeAll(async () => {
    read = await printed(paper);
  });

  it('loses no word', () => {
    const words = wordsOf(read);
    const expected = sentencesOf({ ...paper, footer: '' }).flatMap((sentence) => sentence.split(/\s+/u));

    expect(expected.length).toBeGreaterThan(5_000);
    expect(expected.filter((word) => !words.includes(word))).toEqual([]);
  });

  it('stays within the margins', () => {
    const outside = read.pages.flatMap(({ width, height, texts }) =>
      texts.filter(
        ({ x, right, baseline }) => x < 59 || right > width - 59 || baseline < 54 || baseline > height - 30,
      ),
    );

    expect(outside).toEqual([]);
  });

  it('never sets one thing over another', () => {
    expect(read.pages.flatMap(overlapsOn)).toEqual([]);
  });

  it('leaves no heading alone at the foot of a page, wherever it comes to stand', async () => {
    const shorter = { ...paper, reasoning: { ...paper.reasoning, rows: [] }, options: [] };
    for (let words = 0; words <= 240; words += 12) {
      const before = { ...shorter, opening: [{ text: countedWords('opening', words) }] };

      expect((await printed(before)).pages.flatMap(lonelyHeadings), `after ${words} words`).toEqual([]);
    }
  });

  it('repeats the heads of the table on every page on which it goes on', () => {
    const pagesWithQuotes = read.pages.filter(({ texts }) =>
      texts.some(({ text }) => text.includes('quote')),
    );

    expect(pagesWithQuotes.length).toBeGreaterThan(10);
    for (const { texts } of pagesWithQuotes) {
      expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining([...paper.reasoning.columns]));
    }
  });

  it('goes on with the timeline on the next page, under the same months', () => {
    const pagesWithRows = read.pages.filter(({ texts }) =>
      texts.some(({ text }) => /^Deliverable\d+$/.test(text)),
    );

    expect(pagesWithRows.length).toBeGreaterThan(1);
    for (const { texts } of pagesWithRows) {
      expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['February', 'March', 'April']));
    }
    const titles = read.pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join('\n');
    // Those with nothing to tell share a row by months in a crowded picture.
    const told = paper.timeline.picture.standing.deliverables.filter(
      ({ clientDelay, daysLate, cureBy }) => clientDelay > 0 || daysLate > 0 || cureBy !== undefined,
    );
    expect(told.length).toBeGreaterThan(20);
    for (const { title } of told) {
      expect(titles).toContain(title.split(' ')[0]);
    }
  });
});

/** Section headings with nothing below them on their page. */
function lonelyHeadings({ height, texts }: ReadPage): string[] {
  const content = texts.filter(({ baseline }) => baseline > 70 && baseline < height - 50);
  const lowest = Math.max(...content.map(({ baseline }) => baseline));
  return content.filter(({ size, baseline }) => size === 13 && baseline > lowest - 2).map(({ text }) => text);
}

/** Pairs of texts on a page whose letters meet. */
function overlapsOn({ texts }: ReadPage): [string, string][] {
  const letters = texts.map((text) => ({
    text,
    top: text.baseline - text.size * 0.5,
    bottom: text.baseline,
  }));
  const meet = (one: ShownText, other: ShownText) => one.x < other.right - 1 && other.x < one.right - 1;
  return letters.flatMap((one, place) =>
    letters
      .slice(place + 1)
      .filter((other) => one.top < other.bottom && other.top < one.bottom && meet(one.text, other.text))
      .map((other): [string, string] => [one.text.text, other.text.text]),
  );
}

describe('an offer with words of every kind', () => {
  it('shows what its type cannot set as boxes, drops what has no shape, and keeps the rest', async () => {
    const paper = bakeryPaper('en');
    const [row] = paper.reasoning.rows;
    const read = await printed({
      ...paper,
      documentTitle: 'Offer <to> 王 & Sons \ud800',
      author: '\u0000Mara\u0007',
      letterhead: { ...paper.letterhead, name: 'Μάρα Λίντκβιστ, Мара' },
      heading: 'An offer to 王小明 👩‍👩‍👧 \u0000\ud83d café',
      reasoning: {
        ...paper.reasoning,
        rows: row === undefined ? [] : [{ ...row, quote: 'سلام (first)\n\nsecond \u202eparagraph' }],
      },
    });

    const words = wordsOf(read);
    expect(words).toContain('Anofferto□□□□café');
    expect(words).toContain('ΜάραΛίντκβιστ,Мара');
    expect(words).toContain('□□□□(first)secondparagraph');
    expect(read.title).toBe('Offer <to> 王 & Sons ');
    expect(read.titleInMetadata).toBe('Offer <to> 王 & Sons');
    expect(read.author).toBe('Mara');
  });

  it('can be searched: joined letters stay letters, and μ stays a Greek one', async () => {
    const paper = { ...bakeryPaper('en'), heading: '5 µm: a first offer to Κόσμος' };

    expect(wordsOf(await printed(paper))).toContain('afirstoffertoΚόσμος');
  });

  it('keeps the title well-formed in the metadata that archives read', async () => {
    const { pdf } = await makeOfferPdf({ ...bakeryPaper('en'), documentTitle: 'To <Brewer> & Sons' });

    const file = Buffer.from(pdf).toString('utf8');
    const metadata = file.slice(file.indexOf('<x:xmpmeta'), file.indexOf('</x:xmpmeta>'));
    expect(metadata).toContain('To &lt;Brewer&gt; &amp; Sons');
  });

  it.each([1, 2, 3])('sets %i options side by side over the whole width', async (count) => {
    const paper = bakeryPaper('en');
    const read = await printed({ ...paper, options: paper.options.slice(0, count) });

    const labels = read.pages[0]?.texts.filter(({ text }) => text === paper.options[0]?.payment.label) ?? [];
    expect(new Set(labels.map(({ baseline }) => baseline)).size).toBe(1);
    expect(labels).toHaveLength(count);
  });

  it('prints without options, claims, workings, deliverables, seal or words', async () => {
    const paper = bakeryPaper('en');
    const read = await printed({
      ...paper,
      letterhead: { name: '', contact: [], date: '' },
      heading: '',
      opening: [],
      options: [],
      signatures: [],
      reasoning: { ...paper.reasoning, rows: [] },
      workings: [],
      timeline: {
        ...paper.timeline,
        picture: {
          ...paper.timeline.picture,
          standing: { ...paper.timeline.picture.standing, deliverables: [], promises: [] },
        },
      },
      restsOn: { heading: paper.restsOn.heading, text: '', sealLabel: '' },
      closing: { heading: '', text: '' },
      footer: '',
    });

    expect(wordsOf(read)).toContain(withoutSpaces(paper.money.sentence));
  });

  it('takes Letter where the client’s country does', async () => {
    const { pages } = await printed({ ...bakeryPaper('en'), pageSize: 'LETTER' });

    expect(pages[0]).toMatchObject({ width: 612, height: 792 });
  });

  it('shortens a footer that does not fit into one line, and only there', async () => {
    const footer = countedWords('footer', 60);
    const [page] = (await printed({ ...bakeryPaper('en'), footer })).pages;

    const shown = page?.texts.find(({ text }) => text.startsWith('footer1 '));
    expect(shown?.text).toMatch(/^footer1 footer2 .*…$/);
  });
});

describe('the same offer', () => {
  it('gives the same bytes, whatever was printed before it', async () => {
    const paper = bakeryPaper('de');
    const first = await offerPdfMaker(FONTS)(paper);
    const other = offerPdfMaker(FONTS);
    const odd = 'µ\u00a0\u2011\u00ad ∆\u00a0Ω';
    await other({ ...paper, letterhead: { ...paper.letterhead, name: odd }, heading: odd });

    const second = await other(paper);

    expect(Buffer.from(second.pdf).equals(first.pdf)).toBe(true);
    expect(first.pages).toBe((await readPdf(first.pdf)).pages.length);
  });
});
