import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { agreementPdfMaker } from '../../../electron/documents/agreementPdf.ts';
import { agreementPaper } from '../../../shared/agreementPaper/agreementPaper.ts';
import type { AgreementPaper } from '../../../shared/agreementPaper/paper.ts';
import { sealProject } from '../../../shared/agreements/seals.ts';
import { completed } from '../../../shared/drafting/completed.ts';
import { draftFromTemplate } from '../../../shared/drafting/draftFromTemplate.ts';
import { trade } from '../../../shared/drafting/template.ts';
import type { AgreementVersion } from '../../../shared/model/agreement.ts';
import type { Language } from '../../../shared/model/basics.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { sha256 } from '../../support/digest.ts';
import type { ReadPdf } from '../../support/readPdf.ts';
import { readPdf, withoutSpaces, wordsOf } from '../../support/readPdf.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { shippedTemplate } from '../../support/shippedTemplate.ts';

const makeAgreementPdf = agreementPdfMaker(join(import.meta.dirname, '../../../resources/fonts'));
const MADE_ON = '2026-05-13';

function sealedBakery(language: Language): ProjectFile {
  return sealProject(sampleBakery(language), sha256);
}

function paperOf(project: ProjectFile, number: number, language: Language): AgreementPaper {
  const version = project.agreements.find((candidate) => candidate.number === number);
  if (version === undefined) {
    throw new Error(`no version ${number}`);
  }
  const { seal } = version;
  return agreementPaper(project, version, {
    language,
    madeOn: MADE_ON,
    ...(seal === undefined ? {} : { seal }),
  });
}

/** A version of a trade's template with prices, for a consumer at a distance. */
function fromTemplate(language: Language, chosen: (typeof trade.options)[number]): ProjectFile {
  let ids = 0;
  const draft = draftFromTemplate(shippedTemplate(chosen, language), {
    start: '2026-06-01',
    concludedAtDistance: true,
    newId: () => `id-${(ids += 1)}`,
  });
  const version = completed({
    ...draft,
    deliverables: draft.deliverables.map((one, place) => ({ ...one, price: 70_000 + place * 1_999 })),
  });
  if (!version.ok) {
    throw new Error(JSON.stringify(version.error));
  }
  return withOnly(sampleBakery(language), version.value, { kind: 'consumer', country: 'DE' });
}

function withOnly(
  project: ProjectFile,
  version: AgreementVersion,
  client: Partial<ProjectFile['client']> = {},
): ProjectFile {
  return {
    ...project,
    client: { ...project.client, ...client },
    agreements: [version],
    events: [],
    disputes: [],
  };
}

/** Every piece of words of a paper that is printed as it stands. */
function sentencesOf(paper: AgreementPaper): string[] {
  const { change, withdrawal, signing } = paper;
  return [
    paper.letterhead.name,
    paper.letterhead.date,
    ...paper.letterhead.contact,
    paper.heading,
    paper.lead,
    paper.unsigned ?? '',
    ...paper.parties.flatMap(({ role, name, lines }) => [role, name, ...lines]),
    ...(change === undefined
      ? []
      : [
          change.heading,
          ...change.lead.split('\n'),
          ...change.rows.flatMap(({ what, effect, was, is }) => [what, effect ?? '', was ?? '', is ?? '']),
          ...change.effects.flatMap(({ what, effect }) => [what, effect ?? '']),
        ]),
    paper.whole ?? '',
    ...paper.chapters.flatMap((chapter) => [
      `${chapter.number} ${chapter.heading}`,
      chapter.lead ?? '',
      chapter.columns?.day ?? '',
      chapter.columns?.amount ?? '',
      ...chapter.clauses.flatMap((clause) => [
        clause.number,
        clause.title ?? '',
        ...clause.paragraphs,
        clause.itemsLead ?? '',
        ...clause.items.map(({ text }) => text),
        ...clause.remarks,
        clause.day ?? '',
        clause.amount ?? '',
      ]),
      chapter.sum?.amount ?? '',
    ]),
    signing.heading,
    signing.text,
    ...signing.signatures.flatMap(({ name, typed, facts }) => [name, typed ?? '', ...facts]),
    signing.seal ?? '',
    ...(withdrawal === undefined
      ? []
      : [
          withdrawal.heading,
          ...withdrawal.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
          withdrawal.form.heading,
          withdrawal.form.lead,
          ...withdrawal.form.lines,
          withdrawal.form.note,
        ]),
    paper.footer,
  ];
}

function missingIn(read: ReadPdf, paper: AgreementPaper): string[] {
  const words = wordsOf(read);
  return sentencesOf(paper).filter((sentence) => !words.includes(withoutSpaces(sentence)));
}

describe.each(['en', 'de'] as const)('the agreement on paper, in %s', (language) => {
  it.each([1, 2])('version %i holds every sentence and every figure, and its seal', async (number) => {
    const paper = paperOf(sealedBakery(language), number, language);
    const read = await readPdf((await makeAgreementPdf(paper)).pdf);

    expect(missingIn(read, paper)).toEqual([]);
    expect(read).toMatchObject({ title: paper.documentTitle, language });
    expect(paper.signing.seal).toMatch(/^[0-9a-f]{64}$/);
    expect(read.bookmarks).toEqual(
      expect.arrayContaining(
        paper.chapters.map(({ number: at, heading }) => `${at}\u00a0\u00a0\u00a0${heading}`),
      ),
    );
  });

  it.each(trade.options)(
    'the template for %s leaves nothing out, with what the law wants told',
    async (chosen) => {
      const project = fromTemplate(language, chosen);
      const paper = paperOf(project, 1, language);
      const read = await readPdf((await makeAgreementPdf(paper)).pdf);

      expect(missingIn(read, paper)).toEqual([]);
      expect(paper.withdrawal).toBeDefined();
      expect(paper.unsigned).toBeDefined();
    },
  );

  it('two hundred deliverables with words as long as a line are all there', async () => {
    const project = sampleBakery(language);
    const [first] = project.agreements;
    const model = first?.deliverables[0];
    if (first === undefined || model === undefined) {
      throw new Error('the sample has deliverables');
    }
    const version = {
      ...first,
      signatures: [],
      deliverables: Array.from({ length: 200 }, (_, place) => ({
        ...model,
        id: `d${place}`,
        title: `Piece ${place + 1}`,
        criteria: [{ id: `c${place}`, text: `${place}${'w'.repeat(180)}` }],
      })),
    };
    const paper = paperOf(withOnly(project, version), 1, language);
    const { pdf, pages } = await makeAgreementPdf(paper);
    const read = await readPdf(pdf);

    expect(missingIn(read, paper)).toEqual([]);
    expect(read.pages).toHaveLength(pages);
    for (const { width, texts } of read.pages) {
      expect(Math.max(...texts.map(({ right }) => right))).toBeLessThanOrEqual(width);
    }
  });
});

describe('the agreement on paper', () => {
  let paper: AgreementPaper;

  beforeAll(() => {
    paper = paperOf(sealedBakery('en'), 2, 'en');
  });

  it('has the same bytes for the same agreement', async () => {
    const [one, other] = [await makeAgreementPdf(paper), await makeAgreementPdf(paper)];

    expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true);
  });

  it('says of a change order first what it changes, with its effect on the price', () => {
    expect(paper.heading).toBe('Change order 1: Bakery website');
    expect(paper.change?.rows).toContainEqual(
      expect.objectContaining({
        subject: 'Product photographs',
        what: '12 instead of 8',
        effect: '+£600.00',
      }),
    );
    expect(paper.change?.effects[0]).toMatchObject({ effect: '+£600.00' });
  });

  it('has fields to sign on for who has not signed, and none for who has', async () => {
    const [first] = sampleBakery('en').agreements;
    if (first === undefined) {
      throw new Error('the sample has a version');
    }
    const half = {
      ...first,
      signatures: first.signatures.filter(({ party }) => party === 'freelancer'),
    };
    const { pdf } = await makeAgreementPdf(paperOf(withOnly(sampleBakery('en'), half), 1, 'en'));
    const fields = Buffer.from(pdf)
      .toString('latin1')
      .match(/\/T \([^)]*\)/g);

    expect(fields).toEqual(['/T (client-signature)', '/T (client-place)']);
  });
});
