import type { AgreementPaper } from '../../shared/agreementPaper/paper.ts';
import { changeBlocks } from './agreement/changeBlocks.ts';
import type { Setting } from './agreement/clauseBlocks.ts';
import { chapterBlocks } from './agreement/clauseBlocks.ts';
import type { CertificateOf } from './agreement/signingBlocks.ts';
import { signingBlocks } from './agreement/signingBlocks.ts';
import { withdrawalBlocks } from './agreement/withdrawalBlocks.ts';
import type { Block } from './paper/block.ts';
import { cellLines } from './paper/cellLines.ts';
import { columnsBlock } from './paper/columnsBlock.ts';
import { pageFrame } from './paper/pageFrame.ts';
import { paginate } from './paper/paginate.ts';
import { LOOK, MARGIN, SHEETS } from './paper/paperLook.ts';
import type { LaidOut, PaintedPaper } from './paper/paintPaper.ts';
import { paintPaper } from './paper/paintPaper.ts';
import { Tag } from './paper/Tag.ts';
import type { Typefaces } from './paper/typefaces.ts';
import { readTypefaces } from './paper/typefaces.ts';
import { heading, paragraph } from './paper/wordBlocks.ts';

export interface AgreementPdfWish {
  /** Leaves room for a signature of the file itself, which has to be put in afterwards. */
  readonly certificateOf?: CertificateOf;
}

/** From the last line of a chapter to the next heading, in points. */
const SECTION = 22;
/** Closer ones; tried only on papers that are not long. */
const CLOSER: readonly number[] = [17, 13];
const LONG = 12;
const GUTTER = 31;

/**
 * Makes PDFs of agreements and change orders, with fields for whoever has still to sign. The fonts are read from a folder with the
 * first one and then kept. The same paper gives the same bytes.
 */
export function agreementPdfMaker(
  fontFolder: string,
): (paper: AgreementPaper, wish?: AgreementPdfWish) => Promise<PaintedPaper> {
  let typefaces: Typefaces | undefined;
  return async (paper, wish = {}) => {
    typefaces ??= readTypefaces(fontFolder);
    return paintPaper(paper, typefaces, layOut(paper, typefaces, wish));
  };
}

/** Things stand closer only where that saves a page. */
function layOut(paper: AgreementPaper, typefaces: Typefaces, wish: AgreementPdfWish): LaidOut {
  const sheet = SHEETS[paper.pageSize];
  const width = sheet.width - 2 * MARGIN;
  const layOutWith = (section: number): LaidOut => {
    const tag = new Tag('Document');
    const frame = pageFrame(typefaces, paper, { width, height: sheet.height, tag });
    const blocks = agreementBlocks(typefaces, paper, { tag, width, wish, section });
    return { tag, frame, pages: paginate(blocks, frame.roomOf) };
  };
  const usual = layOutWith(SECTION);
  const closer = usual.pages.length > LONG ? [] : CLOSER.map(layOutWith);
  return closer.find((attempt) => attempt.pages.length < usual.pages.length) ?? usual;
}

interface Layout {
  readonly tag: Tag;
  readonly width: number;
  readonly wish: AgreementPdfWish;
  readonly section: number;
}

/** Whose agreement it is; for a change order first what changes; then the clauses, the signatures, and what the law wants told. */
function agreementBlocks(
  typefaces: Typefaces,
  paper: AgreementPaper,
  { tag, width, wish, section }: Layout,
): Block[] {
  const setting = (): Setting => ({ typefaces, tag: tag.tag('Sect'), width, gap: section });
  return [
    heading(typefaces, paper.heading, { look: LOOK.title, tag: tag.tag('H1'), gap: 0 }),
    paragraph(typefaces, [{ text: paper.lead, face: 'regular', tone: 'ink' }], {
      look: LOOK.opening,
      tag: tag.tag('P'),
      gap: 6,
    }),
    ...(paper.unsigned === undefined
      ? []
      : [
          paragraph(typefaces, [{ text: paper.unsigned, face: 'strong', tone: 'needs' }], {
            look: LOOK.lead,
            tag: tag.tag('P'),
            gap: 6,
          }),
        ]),
    partiesBlock(setting(), paper.parties),
    ...(paper.change === undefined ? [] : changeBlocks(setting(), paper.change)),
    ...(paper.whole === undefined
      ? []
      : [heading(typefaces, paper.whole, { look: LOOK.title, tag: tag.tag('H2'), gap: 30 })]),
    ...paper.chapters.flatMap((chapter) => chapterBlocks(setting(), chapter)),
    ...signingBlocks(setting(), paper, wish.certificateOf),
    ...(paper.withdrawal === undefined ? [] : withdrawalBlocks(setting(), paper.withdrawal)),
  ];
}

function partiesBlock({ typefaces, tag, width }: Setting, parties: AgreementPaper['parties']): Block {
  const across = (width - GUTTER) / 2;
  return columnsBlock({
    cells: parties.map(({ role, name, lines }, place) => ({
      x: MARGIN + place * (across + GUTTER),
      lines: [
        { text: role, face: 'regular', tone: 'ink2' } as const,
        { text: name, face: 'strong', tone: 'ink' } as const,
        ...lines.map((text) => ({ text, face: 'regular', tone: 'ink' }) as const),
      ].flatMap((run) => cellLines(typefaces, [run], { look: LOOK.body, tag: tag.tag('P'), width: across })),
    })),
    gap: 16,
    padding: { above: 0, below: 0 },
    wholeUpTo: 300,
  });
}
