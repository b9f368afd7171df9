import type { PaperChapter, PaperClause } from '../../../shared/agreementPaper/paper.ts';
import type { Block } from '../paper/block.ts';
import { cellLines } from '../paper/cellLines.ts';
import type { Cell, CellLine } from '../paper/columnsBlock.ts';
import { columnsBlock } from '../paper/columnsBlock.ts';
import { HAIRLINE, LOOK, MARGIN } from '../paper/paperLook.ts';
import type { Pen } from '../paper/Pen.ts';
import { setLines } from '../paper/setLines.ts';
import type { Tag } from '../paper/Tag.ts';
import type { Typefaces } from '../paper/typefaces.ts';
import { heading, paragraph } from '../paper/wordBlocks.ts';

const NUMBER_WIDTH = 30;
const DAY_WIDTH = 80;
const AMOUNT_WIDTH = 70;
const BETWEEN = 12;
const LETTER_WIDTH = 15;
const PADDING = 5.4;
const BELOW_HEADING = 4;
const ABOVE_ITEMS = 3;
/** Taller clauses may be parted between two pages. */
const KEPT_WHOLE = 230;

export interface Setting {
  readonly typefaces: Typefaces;
  readonly tag: Tag;
  readonly width: number;
  readonly gap: number;
}

/** Where the parts of a clause stand in a chapter. */
interface Places {
  readonly textX: number;
  readonly textWidth: number;
  readonly dayX: number;
  readonly right: number;
}

/** A chapter of the agreement: its number and heading, then a row for each clause, the heads again on each page. */
export function chapterBlocks(setting: Setting, chapter: PaperChapter): Block[] {
  const { typefaces, tag, width, gap } = setting;
  const { number, columns, lead, clauses, sum } = chapter;
  const places = placesOf(chapter, width);
  const head = columns === undefined ? undefined : headBlock(setting, columns, places);
  return [
    heading(typefaces, `${number}\u00a0\u00a0\u00a0${chapter.heading}`, {
      look: LOOK.heading,
      tag: tag.tag('H2'),
      gap,
    }),
    ...(lead === undefined
      ? []
      : [
          paragraph(typefaces, [{ text: lead, face: 'regular', tone: 'ink' }], {
            look: LOOK.body,
            tag: tag.tag('P'),
            gap: BELOW_HEADING,
            keepWithNext: clauses.length > 0,
          }),
        ]),
    ...(head === undefined ? [] : [head]),
    ...clauses.map((clause) => clauseBlock(setting, clause, places, head)),
    ...(sum === undefined ? [] : [sumBlock(setting, sum, places)]),
  ];
}

function placesOf({ columns }: PaperChapter, width: number): Places {
  const right = MARGIN + width;
  const amountWidth = columns?.amount === undefined ? 0 : AMOUNT_WIDTH + BETWEEN;
  const dayX = right - amountWidth - DAY_WIDTH;
  const textX = MARGIN + NUMBER_WIDTH;
  return {
    textX,
    textWidth: (columns === undefined ? right : dayX - BETWEEN) - textX,
    dayX,
    right,
  };
}

function clauseBlock(
  { typefaces, tag, width }: Setting,
  clause: PaperClause,
  { textX, textWidth, dayX, right }: Places,
  head: Required<Pick<Block, 'head'>> | undefined,
): Block {
  const row = tag.tag('Sect');
  const { number, day, amount } = clause;
  const cells: Cell[] = [
    {
      x: MARGIN,
      lines: cellLines(typefaces, [{ text: number, face: 'regular', tone: 'ink2' }], {
        look: LOOK.table,
        tag: row.tag('Span'),
        width: NUMBER_WIDTH,
      }),
    },
    { x: textX, lines: textLines(typefaces, clause, textWidth, row) },
    ...(day === undefined
      ? []
      : [
          {
            x: dayX,
            lines: cellLines(typefaces, [{ text: day, face: 'regular', tone: 'ink' }], {
              look: LOOK.table,
              tag: row.tag('Span'),
              width: DAY_WIDTH,
            }),
          },
        ]),
    ...(amount === undefined ? [] : [amountCell(typefaces, amount, right, row, false)]),
  ];
  return columnsBlock({
    cells,
    gap: 0,
    padding: { above: PADDING, below: PADDING },
    wholeUpTo: KEPT_WHOLE,
    opening: 3,
    ...(head === undefined ? {} : { head: head.head }),
    decorate: (pen, part) => {
      if (part.isLast) {
        pen.aside('Layout', () => pen.rule(MARGIN, part.top + part.height, width, 'line', HAIRLINE));
      }
    },
  });
}

function textLines(typefaces: Typefaces, clause: PaperClause, width: number, row: Tag): CellLine[] {
  const { title, paragraphs, itemsLead, items, remarks } = clause;
  const words = (text: string, tone: 'ink' | 'ink2', face: 'regular' | 'strong' = 'regular') =>
    cellLines(typefaces, [{ text, face, tone }], { look: LOOK.table, tag: row.tag('P'), width });
  return [
    ...(title === undefined ? [] : words(title, 'ink', 'strong')),
    ...paragraphs.flatMap((text) => words(text, 'ink')),
    ...(itemsLead === undefined ? [] : [space(ABOVE_ITEMS), ...words(itemsLead, 'ink2')]),
    ...itemLines(typefaces, items, width, row),
    ...(remarks.length === 0 || items.length === 0 ? [] : [space(ABOVE_ITEMS)]),
    ...remarks.flatMap((text) => words(text, 'ink2')),
  ];
}

/** Criteria with their letters, as they are cited: 1.2 a. */
function itemLines(typefaces: Typefaces, items: PaperClause['items'], width: number, row: Tag): CellLine[] {
  if (items.length === 0) {
    return [];
  }
  const list = row.tag('L');
  return items.flatMap(({ letter, text }) => {
    const item = list.tag('LI');
    const look = LOOK.table;
    const label = item.tag('Lbl');
    const [mark] = setLines(typefaces, [{ text: letter, face: 'regular', tone: 'ink2' }], look, LETTER_WIDTH);
    const lines = cellLines(typefaces, [{ text, face: 'regular', tone: 'ink' }], {
      look,
      tag: item.tag('LBody'),
      width: width - LETTER_WIDTH,
      indent: LETTER_WIDTH,
    });
    const letterLine: CellLine = {
      height: 0,
      parts: [
        {
          tag: label,
          paint: (pen, x, top) => {
            if (mark !== undefined) {
              pen.line(mark, x, top, look);
            }
          },
        },
      ],
    };
    return [letterLine, ...lines];
  });
}

function amountCell(typefaces: Typefaces, text: string, right: number, row: Tag, strong: boolean): Cell {
  const look = LOOK.table;
  const tag = row.tag('Span');
  const face = strong ? 'strong' : 'regular';
  return {
    x: right,
    lines: setLines(typefaces, [{ text, face, tone: 'ink' }], look, AMOUNT_WIDTH + BETWEEN).map((line) => ({
      height: look.leading,
      parts: [{ tag, paint: (pen, x, top) => pen.line(line, x - line.width, top, look) }],
    })),
  };
}

function sumBlock(
  { typefaces, tag }: Setting,
  { label, amount }: NonNullable<PaperChapter['sum']>,
  { textX, textWidth, right }: Places,
): Block {
  const row = tag.tag('P');
  return columnsBlock({
    cells: [
      {
        x: textX,
        lines: cellLines(typefaces, [{ text: label, face: 'strong', tone: 'ink' }], {
          look: LOOK.table,
          tag: row.tag('Span'),
          width: textWidth,
        }),
      },
      amountCell(typefaces, amount, right, row, true),
    ],
    gap: 0,
    padding: { above: PADDING, below: PADDING },
    wholeUpTo: KEPT_WHOLE,
  });
}

/** On later pages the heads are there for the eye only: a reading program has told them. */
function headBlock(
  { typefaces, tag, width }: Setting,
  columns: NonNullable<PaperChapter['columns']>,
  { dayX, right }: Places,
): Block & Required<Pick<Block, 'head'>> {
  const look = LOOK.caption;
  const set = (text: string) => setLines(typefaces, [{ text, face: 'regular', tone: 'ink2' }], look, 120)[0];
  const day = set(columns.day);
  const amount = columns.amount === undefined ? undefined : set(columns.amount);
  const dayTag = tag.tag('P');
  const height = look.leading + PADDING;
  const paint = (pen: Pen, top: number) => {
    if (day !== undefined) {
      pen.line(day, dayX, top, look);
    }
    if (amount !== undefined) {
      pen.line(amount, right - amount.width, top, look);
    }
  };
  const paintRule = (pen: Pen, top: number) => pen.rule(MARGIN, top + height, width, 'lineStrong', HAIRLINE);
  return {
    height,
    gap: BELOW_HEADING,
    keepWithNext: true,
    paint: (pen, top) => {
      pen.within(dayTag, () => paint(pen, top));
      pen.aside('Layout', () => paintRule(pen, top));
    },
    head: {
      height,
      paint: (pen, top) =>
        pen.aside('Pagination', () => {
          paint(pen, top);
          paintRule(pen, top);
        }),
    },
  };
}

export function space(height: number): CellLine {
  return { height, parts: [] };
}
