import type { OfferPaper } from '../../shared/offers/paper.ts';
import { moneyBar } from '../../shared/pictures/moneyBar.ts';
import type { Canvas } from '../../shared/pictures/picture.ts';
import { timelinePicture } from '../../shared/pictures/timelinePicture.ts';
import { optionBlocks } from './offer/optionBlocks.ts';
import { reasoningBlocks } from './offer/reasoningBlocks.ts';
import { setPhrases, setRuns } from './offer/setRuns.ts';
import { signatureBlocks } from './offer/signatureBlocks.ts';
import { tableWords } from './offer/tableWords.ts';
import { workingBlocks } from './offer/workingBlocks.ts';
import type { Block } from './paper/block.ts';
import { pageFrame } from './paper/pageFrame.ts';
import { paginate } from './paper/paginate.ts';
import { LOOK, MARGIN, SHEETS } from './paper/paperLook.ts';
import type { LaidOut, PaintedPaper } from './paper/paintPaper.ts';
import { paintPaper } from './paper/paintPaper.ts';
import { pictureBlock } from './paper/pictureBlock.ts';
import { printable, withoutShapeless } from './paper/printable.ts';
import { Tag } from './paper/Tag.ts';
import type { Typefaces } from './paper/typefaces.ts';
import { coveredBy, readTypefaces } from './paper/typefaces.ts';
import { heading, paragraph } from './paper/wordBlocks.ts';

const MONEY_TEXT = 9;
const TIMELINE_TEXT = 8.4;
const BELOW_HEADING = 2;
const BELOW_TITLE = 6.3;
const ABOVE_PICTURE = 10;

/**
 * Makes PDFs of resolution offers. The fonts are read from a folder with the first one and then kept. The same paper gives the
 * same bytes: the only date in it is the day on which the offer was made.
 */
export function offerPdfMaker(fontFolder: string): (paper: OfferPaper) => Promise<PaintedPaper> {
  let typefaces: Typefaces | undefined;
  return async (paper) => {
    typefaces ??= readTypefaces(fontFolder);
    return paintPaper(paper, typefaces, layOut(paper, typefaces));
  };
}

/** How much space stands between things. In points. */
interface Density {
  /** From the last line of a section to the next heading. */
  readonly section: number;
  /** Above and below the words of a row of the table. */
  readonly row: number;
  /** Above the lines to sign on. */
  readonly signing: number;
}

const USUAL: Density = { section: 25.5, row: 6.7, signing: 36 };
const CLOSER: readonly Density[] = [
  { section: 22, row: 6.2, signing: 34 },
  { section: 19, row: 5, signing: 28 },
];

/** More than this on the last page cannot be taken in by the pages before it, however close things stand. In points. */
const SAVEABLE = 330;

/** Things stand closer only where that saves a page. */
function layOut(paper: OfferPaper, typefaces: Typefaces): LaidOut {
  const usual = layOutWith(paper, typefaces, USUAL);
  const lastPage = usual.pages.at(-1) ?? [];
  const filled = (lastPage.at(-1)?.top ?? 0) - (lastPage[0]?.top ?? 0);
  if (usual.pages.length === 1 || filled > SAVEABLE) {
    return usual;
  }
  const attempts = [usual, ...CLOSER.map((density) => layOutWith(paper, typefaces, density))];
  const fewest = Math.min(...attempts.map(({ pages }) => pages.length));
  return attempts.find(({ pages }) => pages.length === fewest) ?? usual;
}

function layOutWith(paper: OfferPaper, typefaces: Typefaces, density: Density): LaidOut {
  const sheet = SHEETS[paper.pageSize];
  const width = sheet.width - 2 * MARGIN;
  const tag = new Tag('Document');
  const frame = pageFrame(typefaces, paper, { width, height: sheet.height, tag });
  const blocks = offerBlocks(typefaces, paper, { tag, width, density });
  return { tag, frame, pages: paginate(blocks, frame.roomOf) };
}

interface Layout {
  readonly tag: Tag;
  readonly width: number;
  readonly density: Density;
}

/** First what is offered and the lines to sign on; then the reasoning; money and workings last. */
function offerBlocks(typefaces: Typefaces, paper: OfferPaper, { tag, width, density }: Layout): Block[] {
  const section = (words: string, content: (part: Tag) => Block[]) =>
    sectionBlocks(typefaces, words, { part: tag.tag('Sect'), gap: density.section }, content);
  return [
    heading(typefaces, paper.heading, { look: LOOK.title, tag: tag.tag('H1'), gap: 0 }),
    paragraph(typefaces, setRuns(paper.opening), {
      look: LOOK.opening,
      tag: tag.tag('P'),
      gap: BELOW_TITLE,
    }),
    ...optionBlocks(typefaces, paper.options, { tag: tag.tag('Sect'), width, gap: 16.8 }),
    ...signatureBlocks(typefaces, paper.signatures, { tag, width, roomToSign: density.signing }),
    ...section(paper.reasoning.heading, (part) =>
      reasoningBlocks(typefaces, paper.reasoning, { tag: part, width, gap: 7, padding: density.row }),
    ),
    ...section(paper.money.heading, (part) => moneyBlocks(typefaces, paper, part, width)),
    ...section(paper.timeline.heading, (part) => timelineBlocks(typefaces, paper, part, width)),
    ...workingBlocks(typefaces, paper.workings, { tag, width, gap: density.section }),
    ...section(paper.restsOn.heading, (part) => restsOnBlocks(typefaces, paper, part)),
    ...section(paper.closing.heading, (part) => [
      paragraph(typefaces, [{ text: paper.closing.text, face: 'regular', tone: 'ink' }], {
        look: LOOK.body,
        tag: part.tag('P'),
        gap: BELOW_HEADING,
      }),
    ]),
  ];
}

function sectionBlocks(
  typefaces: Typefaces,
  words: string,
  { part, gap }: { part: Tag; gap: number },
  content: (part: Tag) => Block[],
): Block[] {
  return [heading(typefaces, words, { look: LOOK.heading, tag: part.tag('H2'), gap }), ...content(part)];
}

function moneyBlocks(typefaces: Typefaces, { money }: OfferPaper, part: Tag, width: number): Block[] {
  const sentence = paragraph(typefaces, [{ text: money.sentence, face: 'regular', tone: 'ink' }], {
    look: LOOK.lead,
    tag: part.tag('P'),
    gap: BELOW_HEADING,
    keepWithNext: true,
  });
  const picture = moneyBar({ ...money.bar, canvas: canvas(typefaces, width, MONEY_TEXT) });
  const tag = part.tag('Figure', { alt: withoutShapeless(tableWords(money.table)) });
  return [sentence, pictureBlock(picture, { tag, gap: ABOVE_PICTURE })];
}

function timelineBlocks(typefaces: Typefaces, { timeline }: OfferPaper, part: Tag, width: number): Block[] {
  const { standing } = timeline.picture;
  const sentence = paragraph(typefaces, setPhrases(timeline.sentence), {
    look: LOOK.lead,
    tag: part.tag('P'),
    gap: BELOW_HEADING,
    keepWithNext: true,
  });
  if (standing.deliverables.length + standing.promises.length === 0) {
    return [sentence];
  }
  const picture = timelinePicture({
    ...timeline.picture,
    canvas: canvas(typefaces, width, TIMELINE_TEXT),
  });
  const alt = withoutShapeless(`${timeline.description}\n${tableWords(timeline.table)}`);
  return [sentence, pictureBlock(picture, { tag: part.tag('Figure', { alt }), gap: ABOVE_PICTURE })];
}

function restsOnBlocks(typefaces: Typefaces, { restsOn }: OfferPaper, part: Tag): Block[] {
  const plain = { face: 'regular', tone: 'ink' } as const;
  const look = LOOK.body;
  return [
    paragraph(typefaces, [{ text: restsOn.text, ...plain }], {
      look,
      tag: part.tag('P'),
      gap: BELOW_HEADING,
      keepWithNext: restsOn.seal !== undefined,
    }),
    ...(restsOn.seal === undefined
      ? []
      : [
          paragraph(typefaces, [{ text: `${restsOn.sealLabel}\u00a0\u00a0${restsOn.seal}`, ...plain }], {
            look,
            tag: part.tag('P'),
            gap: 7,
          }),
        ]),
  ];
}

function canvas(typefaces: Typefaces, width: number, textSize: number): Canvas {
  const covers = coveredBy(typefaces);
  return {
    width,
    textSize,
    measure: (text, { size, strong }) =>
      typefaces[strong ? 'strong' : 'regular'].widthOf(printable(text, covers), size),
  };
}
