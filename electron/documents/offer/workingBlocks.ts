import type { WorkingLine } from '../../../shared/explaining/account.ts';
import type { OfferPaper } from '../../../shared/offers/paper.ts';
import type { Block } from '../paper/block.ts';
import { cellLines } from '../paper/cellLines.ts';
import type { CellLine } from '../paper/columnsBlock.ts';
import { columnsBlock, heightOf } from '../paper/columnsBlock.ts';
import { HAIRLINE, LOOK, MARGIN } from '../paper/paperLook.ts';
import { withoutShapeless } from '../paper/printable.ts';
import { setLines } from '../paper/setLines.ts';
import type { Tag } from '../paper/Tag.ts';
import type { Typefaces } from '../paper/typefaces.ts';
import { heading } from '../paper/wordBlocks.ts';

type Working = OfferPaper['workings'][number];

const GUTTER = 31;
/** Between what is counted and its figure. */
const BETWEEN = 12;
/** The most of a line that its figure takes. */
const FIGURE_SHARE = 0.55;
/** From line to line where one thing that is counted takes several. */
const WITHIN_LINE = 12.5;
/** The space below a heading and some lines of the sum stay with it. */
const LINES_WITH_HEADING = 4;
const ABOVE_SUM = 2.5;
const BELOW_HEADING = 4;
const ABOVE_REMARK = 5.8;
/** Taller ones may be parted between two pages. */
const KEPT_WHOLE = 300;

interface Layout {
  readonly tag: Tag;
  readonly width: number;
  /** Above each. */
  readonly gap: number;
}

/** The sums that anyone can redo by hand, two beside each other; one alone has its remarks beside it. */
export function workingBlocks(typefaces: Typefaces, workings: readonly Working[], layout: Layout): Block[] {
  const blocks: Block[] = [];
  for (let place = 0; place < workings.length; place += 2) {
    const [left, right] = workings.slice(place, place + 2);
    if (left !== undefined) {
      blocks.push(
        ...(right === undefined ? alone(typefaces, left, layout) : [pair(typefaces, [left, right], layout)]),
      );
    }
  }
  return blocks;
}

function alone(typefaces: Typefaces, working: Working, { tag, width, gap }: Layout): Block[] {
  const part = tag.tag('Sect');
  const half = (width - GUTTER) / 2;
  return [
    heading(typefaces, working.heading, { look: LOOK.heading, tag: part.tag('H2'), gap }),
    columnsBlock({
      cells: [
        { x: MARGIN, lines: sumLines(typefaces, working.lines, half, part) },
        { x: MARGIN + half + GUTTER, lines: remarkLines(typefaces, working.remarks, half, part) },
      ],
      gap: BELOW_HEADING,
      padding: { above: 0, below: 0 },
      wholeUpTo: KEPT_WHOLE,
    }),
  ];
}

function pair(typefaces: Typefaces, workings: readonly Working[], { tag, width, gap }: Layout): Block {
  const half = (width - GUTTER) / 2;
  const headings = workings.map((working) => {
    const part = tag.tag('Sect');
    return { working, part, lines: headingLines(typefaces, working.heading, half, part) };
  });
  // The sums of both begin on one line, however many lines the headings take.
  const headingHeight = Math.max(...headings.map(({ lines }) => heightOf(lines)));
  return columnsBlock({
    cells: headings.map(({ working, part, lines }, place) => ({
      x: MARGIN + place * (half + GUTTER),
      lines: [
        ...lines,
        space(headingHeight - heightOf(lines) + BELOW_HEADING),
        ...sumLines(typefaces, working.lines, half, part),
        ...(working.remarks.length === 0 ? [] : [space(ABOVE_REMARK)]),
        ...remarkLines(typefaces, working.remarks, half, part),
      ],
    })),
    gap,
    padding: { above: 0, below: 0 },
    wholeUpTo: KEPT_WHOLE,
    opening: Math.max(...headings.map(({ lines }) => lines.length)) + LINES_WITH_HEADING,
  });
}

function headingLines(typefaces: Typefaces, words: string, width: number, part: Tag): CellLine[] {
  const tag = part.tag('H2');
  const bookmark: CellLine = {
    height: 0,
    parts: [{ tag, paint: (pen, _, top) => pen.bookmark(withoutShapeless(words), top) }],
  };
  const look = LOOK.heading;
  return [
    bookmark,
    ...cellLines(typefaces, [{ text: words, face: 'strong', tone: 'ink' }], { look, tag, width }),
  ];
}

function sumLines(typefaces: Typefaces, lines: readonly WorkingLine[], width: number, part: Tag): CellLine[] {
  const table = part.tag('Table');
  return lines.map((line) => sumLine(typefaces, line, width, table.tag('TR')));
}

/** Label at the left, figure at the right; the sum is strong and stands under a rule. */
function sumLine(
  typefaces: Typefaces,
  { label, value, kind }: WorkingLine,
  width: number,
  tag: Tag,
): CellLine {
  const look = LOOK.sum;
  const run = { face: kind === 'sum' ? 'strong' : 'regular', tone: 'ink' } as const;
  const figure = setLines(typefaces, [{ text: value, ...run }], look, width * FIGURE_SHARE);
  const figureWidth = Math.max(0, ...figure.map((line) => line.width));
  const words = setLines(typefaces, [{ text: label, ...run }], look, width - figureWidth - BETWEEN);
  const above = kind === 'sum' ? ABOVE_SUM : 0;
  const lineTop = (top: number, place: number) => top + above + place * WITHIN_LINE;
  return {
    height: above + look.leading + (Math.max(words.length, figure.length, 1) - 1) * WITHIN_LINE,
    parts: [
      {
        tag: tag.tag('TH', { scope: 'Row' }),
        paint: (pen, x, top) => {
          if (kind === 'sum') {
            pen.rule(x, top + ABOVE_SUM / 2, width, 'ink', HAIRLINE);
          }
          words.forEach((line, place) => pen.line(line, x, lineTop(top, place), look));
        },
      },
      {
        tag: tag.tag('TD'),
        paint: (pen, x, top) =>
          figure.forEach((line, place) => pen.line(line, x + width - line.width, lineTop(top, place), look)),
      },
    ],
  };
}

function remarkLines(typefaces: Typefaces, remarks: readonly string[], width: number, part: Tag): CellLine[] {
  return remarks.flatMap((remark, place) => {
    const lines = cellLines(typefaces, [{ text: remark, face: 'regular', tone: 'ink' }], {
      look: LOOK.body,
      tag: part.tag('P'),
      width,
    });
    return place === 0 ? lines : [space(ABOVE_REMARK), ...lines];
  });
}

function space(height: number): CellLine {
  return { height, parts: [] };
}
