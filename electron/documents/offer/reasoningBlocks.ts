import type { OfferPaper, PaperRow } from '../../../shared/offers/paper.ts';
import type { Block } from '../paper/block.ts';
import { cellLines } from '../paper/cellLines.ts';
import type { Cell, ColumnsPart } from '../paper/columnsBlock.ts';
import { columnsBlock, heightOf } from '../paper/columnsBlock.ts';
import { HAIRLINE, LOOK, MARGIN } from '../paper/paperLook.ts';
import type { Pen } from '../paper/Pen.ts';
import { setLines } from '../paper/setLines.ts';
import { Tag } from '../paper/Tag.ts';
import type { Typefaces } from '../paper/typefaces.ts';
import { outcomeDisc } from './outcomeDisc.ts';

/** The rule beside the client's own words, and where they begin behind it. */
const BAR = 1.5;
const QUOTE_INDENT = 7.7;
const BETWEEN_COLUMNS = 12;
/** Taller rows may be parted between two pages. */
const KEPT_WHOLE = 170;
const CLAUSE_SIZE = 8.5;

interface Place {
  readonly x: number;
  readonly width: number;
}

/** Where said, agreed and found stand. */
type Places = readonly [said: Place, agreed: Place, found: Place];

/** What was said, what was agreed with its clause, what was found: a row for each claim, the heads again on each page. */
export function reasoningBlocks(
  typefaces: Typefaces,
  { columns, rows }: OfferPaper['reasoning'],
  { tag, width, gap, padding }: { tag: Tag; width: number; gap: number; padding: number },
): Block[] {
  const table = tag.tag('Table');
  const places = bestPlaces(typefaces, rows, width);
  const head = headBlock(typefaces, columns, places, { tag: table.tag('TR'), width, gap, padding });
  return [
    head,
    ...rows.map((row) =>
      columnsBlock({
        cells: rowCells(typefaces, row, places, table.tag('TR')),
        gap: 0,
        padding: { above: padding, below: padding },
        wholeUpTo: KEPT_WHOLE,
        head: head.head,
        decorate: (pen, part) =>
          pen.aside('Layout', () => {
            paintBar(pen, part, padding);
            if (part.isLast) {
              pen.rule(MARGIN, part.top + part.height, width, 'lineStrong', HAIRLINE);
            }
          }),
      }),
    ),
  ];
}

/** Where agreed and found begin, in parts of the width: for findings as long as the quotes, and for longer ones. */
const BEGINNINGS = [
  [0.35, 0.66],
  [0.33, 0.62],
] as const;

/** The widths with which the rows take the least height; the first where it makes no difference. */
function bestPlaces(typefaces: Typefaces, rows: readonly PaperRow[], width: number): Places {
  let best = placesIn(width, BEGINNINGS[0]);
  let least = heightWith(typefaces, rows, best);
  for (const beginnings of BEGINNINGS.slice(1)) {
    const places = placesIn(width, beginnings);
    const height = heightWith(typefaces, rows, places);
    if (height < least) {
      best = places;
      least = height;
    }
  }
  return best;
}

function heightWith(typefaces: Typefaces, rows: readonly PaperRow[], places: Places): number {
  // Nothing is painted of these cells, so that they belong to no part of the document.
  const nowhere = new Tag('Table');
  return rows.reduce((total, row) => {
    const cells = rowCells(typefaces, row, places, nowhere);
    return total + Math.max(...cells.map(({ lines }) => heightOf(lines)));
  }, 0);
}

function placesIn(width: number, [agreed, found]: (typeof BEGINNINGS)[number]): Places {
  const place = (from: number, to: number, gap: number): Place => ({
    x: MARGIN + from * width,
    width: (to - from) * width - gap,
  });
  return [place(0, agreed, BETWEEN_COLUMNS), place(agreed, found, BETWEEN_COLUMNS), place(found, 1, 0)];
}

/** On later pages the heads are there for the eye only: a reading program has told them. */
function headBlock(
  typefaces: Typefaces,
  columns: OfferPaper['reasoning']['columns'],
  places: Places,
  { tag, width, gap, padding }: { tag: Tag; width: number; gap: number; padding: number },
): Block & Required<Pick<Block, 'head'>> {
  const look = LOOK.caption;
  const heads = places.map(({ x, width: across }, place) => ({
    x,
    tag: tag.tag('TH', { scope: 'Column' }),
    lines: setLines(typefaces, [{ text: columns[place] ?? '', face: 'regular', tone: 'ink2' }], look, across),
  }));
  const height = Math.max(...heads.map(({ lines }) => lines.length)) * look.leading + padding;
  const paintWords = (pen: Pen, { x, lines }: (typeof heads)[number], top: number) =>
    lines.forEach((line, place) => pen.line(line, x, top + place * look.leading, look));
  const paintRule = (pen: Pen, top: number) => pen.rule(MARGIN, top + height, width, 'ink', HAIRLINE);
  return {
    height,
    gap,
    keepWithNext: true,
    paint: (pen, top) => {
      heads.forEach((head) => pen.within(head.tag, () => paintWords(pen, head, top)));
      pen.aside('Layout', () => paintRule(pen, top));
    },
    head: {
      height,
      paint: (pen, top) =>
        pen.aside('Pagination', () => {
          heads.forEach((head) => paintWords(pen, head, top));
          paintRule(pen, top);
        }),
    },
  };
}

/** The rule beside the client's own words. */
function paintBar(pen: Pen, { top, isFirst, linesHeights }: ColumnsPart, padding: number): void {
  const height = linesHeights[0] ?? 0;
  if (height > 0) {
    const y = top + (isFirst ? padding : 0);
    pen.rectangle({ x: MARGIN, y, width: BAR, height }, { fill: 'lineStrong' });
  }
}

function rowCells(typefaces: Typefaces, row: PaperRow, [said, agreed, found]: Places, tag: Tag): Cell[] {
  const look = LOOK.table;
  const plain = { face: 'regular', tone: 'ink' } as const;
  const saidTag = tag.tag('TD');
  const agreedTag = tag.tag('TD');
  const foundTag = tag.tag('TD');
  return [
    {
      x: said.x,
      lines: cellLines(typefaces, [{ text: row.quote, ...plain }], {
        look,
        tag: saidTag,
        width: said.width - QUOTE_INDENT,
        indent: QUOTE_INDENT,
      }),
    },
    {
      x: agreed.x,
      lines: [
        ...cellLines(typefaces, [{ text: row.agreed, ...plain }], {
          look,
          tag: agreedTag.tag('P'),
          width: agreed.width,
        }),
        ...cellLines(typefaces, [{ text: row.clauses, face: 'regular', tone: 'ink2' }], {
          look: { ...look, size: CLAUSE_SIZE },
          tag: agreedTag.tag('P'),
          width: agreed.width,
        }),
      ],
    },
    {
      x: found.x,
      lines: cellLines(
        typefaces,
        [
          outcomeDisc(row.sign),
          { text: `${row.outcome}.`, face: 'strong', tone: 'ink' },
          { text: ` ${row.found}`, ...plain },
        ],
        { look, tag: foundTag, width: found.width },
      ),
    },
  ];
}
