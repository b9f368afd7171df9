import type { PaperOption } from '../../../shared/offers/paper.ts';
import type { Block } from '../paper/block.ts';
import { cellLines } from '../paper/cellLines.ts';
import type { Cell, CellLine, ColumnsPart } from '../paper/columnsBlock.ts';
import { columnsBlock } from '../paper/columnsBlock.ts';
import type { TextLook } from '../paper/paperLook.ts';
import { baselineIn, HAIRLINE, LOOK, MARGIN, RULE } from '../paper/paperLook.ts';
import type { Pen } from '../paper/Pen.ts';
import type { SetRun, Words } from '../paper/setLines.ts';
import type { Tag } from '../paper/Tag.ts';
import type { Typefaces } from '../paper/typefaces.ts';

/** The side of the box to tick, its outline included. */
const BOX = 14.4;
const BOX_GAP = 6.7;
/** From the hairline between two options to the words beside it. */
const INSET = 11;
/** Taller ones may be parted between two pages. */
const KEPT_WHOLE = 340;
const BULLET = 11.5;
const ABOVE_FIRST_LINE = 6.6;
const ABOVE_PAYMENT = 11;

interface Setting {
  readonly typefaces: Typefaces;
  readonly width: number;
  readonly left: (place: number) => number;
  readonly textWidth: number;
}

/** The options side by side, hairlines between: a box to tick and the title, what it holds, what is then paid. */
export function optionBlocks(
  typefaces: Typefaces,
  options: readonly PaperOption[],
  { tag, width, gap }: { tag: Tag; width: number; gap: number },
): Block[] {
  if (options.length === 0) {
    return [];
  }
  const textWidth = (width - (options.length - 1) * 2 * INSET) / options.length;
  const setting: Setting = {
    typefaces,
    width,
    textWidth,
    left: (place) => MARGIN + place * (textWidth + 2 * INSET),
  };
  const tags = options.map(() => tag.tag('Sect'));
  const cells = (linesOf: (option: PaperOption, tag: Tag) => CellLine[]): Cell[] =>
    options.map((option, place) => ({
      x: setting.left(place),
      lines: linesOf(option, tags[place] ?? tag),
    }));
  const hairlines = (pen: Pen, { top, height }: ColumnsPart) =>
    paintHairlines(pen, setting, options.length, top, height);
  return [
    columnsBlock({
      cells: cells((option, part) => titleLines(setting, option, part)),
      gap,
      padding: { above: 10, below: ABOVE_FIRST_LINE },
      wholeUpTo: KEPT_WHOLE,
      keepWithNext: true,
      decorate: (pen, part) => {
        hairlines(pen, part);
        pen.aside('Layout', () => pen.rule(MARGIN, part.top, width, 'ink', RULE));
      },
    }),
    columnsBlock({
      cells: cells((option, part) => contentLines(setting, option, part)),
      gap: 0,
      padding: { above: 0, below: ABOVE_PAYMENT },
      wholeUpTo: KEPT_WHOLE,
      keepWithNext: true,
      decorate: hairlines,
    }),
    columnsBlock({
      cells: cells((option, part) => paymentLines(setting, option, part)),
      gap: 0,
      padding: { above: 0, below: 11.5 },
      wholeUpTo: KEPT_WHOLE,
      decorate: (pen, part) => {
        hairlines(pen, part);
        pen.aside('Layout', () => pen.rule(MARGIN, part.top + part.height, width, 'lineStrong', HAIRLINE));
      },
    }),
  ];
}

function paintHairlines(pen: Pen, { left }: Setting, options: number, top: number, height: number): void {
  if (options < 2) {
    return;
  }
  pen.aside('Layout', () => {
    for (let place = 1; place < options; place += 1) {
      const x = left(place) - INSET;
      pen.stroke([x, top], [x, top + height], { tone: 'lineStrong', thickness: HAIRLINE });
    }
  });
}

function titleLines({ typefaces, textWidth }: Setting, option: PaperOption, part: Tag): CellLine[] {
  const tag = part.tag('H2');
  const look = LOOK.optionTitle;
  const indent = BOX + BOX_GAP;
  const box: CellLine = {
    height: 0,
    parts: [
      {
        tag: tag.tag('Span', { actual: '☐ ' }),
        paint: (pen, x, top) => paintTickBox(pen, x, top + (look.leading - BOX) / 2),
      },
    ],
  };
  const runs: SetRun[] = [
    { text: `${option.letter}\u00a0 `, face: 'regular', tone: 'ink2' },
    { text: option.title, face: 'strong', tone: 'ink' },
  ];
  return [box, ...cellLines(typefaces, runs, { look, tag, width: textWidth - indent, indent })];
}

function paintTickBox(pen: Pen, x: number, y: number): void {
  const box = { x, y, width: BOX, height: BOX };
  pen.rectangle(box, { outline: { tone: 'ink', thickness: RULE }, radius: 1.5 });
}

function contentLines({ typefaces, textWidth }: Setting, option: PaperOption, part: Tag): CellLine[] {
  const look = LOOK.lead;
  const list = part.tag('L');
  return option.lines.flatMap((text) => {
    const item = list.tag('LI');
    const dash: CellLine = {
      height: 0,
      parts: [
        {
          tag: item.tag('Lbl'),
          paint: (pen, x, top) =>
            pen.words('–', x, top + baselineIn(look), { ...look, face: 'regular', tone: 'ink3' }),
        },
      ],
    };
    const words = cellLines(typefaces, [{ text, face: 'regular', tone: 'ink' }], {
      look,
      tag: item.tag('LBody'),
      width: textWidth - BULLET,
      indent: BULLET,
    });
    return [dash, ...words];
  });
}

function paymentLines({ typefaces, textWidth }: Setting, { payment }: PaperOption, part: Tag): CellLine[] {
  const lines = (text: string, look: TextLook, run: Omit<Words, 'text'>) =>
    cellLines(typefaces, [{ text, ...run }], { look, tag: part.tag('P'), width: textWidth });
  const quiet = { face: 'regular', tone: 'ink2' } as const;
  return [
    ...lines(payment.label, LOOK.caption, quiet),
    ...lines(payment.amount, LOOK.amount, { face: 'strong', tone: 'ink' }),
    ...lines(payment.remark ?? '', LOOK.caption, quiet),
  ];
}
