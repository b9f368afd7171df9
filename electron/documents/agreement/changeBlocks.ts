import type { PaperChange } from '../../../shared/agreementPaper/paper.ts';
import type { Block } from '../paper/block.ts';
import { cellLines } from '../paper/cellLines.ts';
import type { CellLine } from '../paper/columnsBlock.ts';
import { columnsBlock } from '../paper/columnsBlock.ts';
import { HAIRLINE, LOOK, MARGIN } from '../paper/paperLook.ts';
import { setLines } from '../paper/setLines.ts';
import type { Tag } from '../paper/Tag.ts';
import type { Typefaces } from '../paper/typefaces.ts';
import { heading, paragraph } from '../paper/wordBlocks.ts';
import type { Setting } from './clauseBlocks.ts';

const EFFECT_WIDTH = 110;
const BETWEEN = 14;
const LABEL_WIDTH = 72;
const PADDING = 5.4;
const BELOW_HEADING = 4;
const KEPT_WHOLE = 200;

/** What a change order changes, a row each with what it does to price or day; at the end the whole. */
export function changeBlocks({ typefaces, tag, width, gap }: Setting, change: PaperChange): Block[] {
  return [
    heading(typefaces, change.heading, { look: LOOK.heading, tag: tag.tag('H2'), gap }),
    paragraph(typefaces, [{ text: change.lead, face: 'regular', tone: 'ink' }], {
      look: LOOK.lead,
      tag: tag.tag('P'),
      gap: BELOW_HEADING,
      keepWithNext: true,
    }),
    ...change.rows.map((row, place) =>
      rowBlock(typefaces, {
        lines: (part, across) => rowLines(typefaces, row, change, across, part),
        effect: row.effect,
        isStrong: false,
        gap: place === 0 ? BELOW_HEADING : 0,
        tag,
        width,
      }),
    ),
    ...change.effects.map(({ what, effect }) =>
      rowBlock(typefaces, {
        lines: (part, across) =>
          cellLines(typefaces, [{ text: what, face: 'strong', tone: 'ink' }], {
            look: LOOK.table,
            tag: part.tag('P'),
            width: across,
          }),
        effect,
        isStrong: true,
        gap: 0,
        tag,
        width,
      }),
    ),
  ];
}

interface Row {
  readonly lines: (part: Tag, width: number) => CellLine[];
  readonly effect: string | undefined;
  readonly isStrong: boolean;
  readonly gap: number;
  readonly tag: Tag;
  readonly width: number;
}

function rowBlock(typefaces: Typefaces, { lines, effect, isStrong, gap, tag, width }: Row): Block {
  const part = tag.tag('Sect');
  const right = MARGIN + width;
  const look = LOOK.table;
  const words = lines(part, width - EFFECT_WIDTH - BETWEEN);
  const effectTag = part.tag('P');
  const effectLines: CellLine[] = setLines(
    typefaces,
    effect === undefined ? [] : [{ text: effect, face: isStrong ? 'strong' : 'regular', tone: 'ink' }],
    look,
    EFFECT_WIDTH,
  ).map((line) => ({
    height: look.leading,
    parts: [{ tag: effectTag, paint: (pen, x, top) => pen.line(line, x - line.width, top, look) }],
  }));
  return columnsBlock({
    cells: [
      { x: MARGIN, lines: words },
      { x: right, lines: effectLines },
    ],
    gap,
    padding: { above: PADDING, below: PADDING },
    wholeUpTo: KEPT_WHOLE,
    decorate: (pen, painted) => {
      if (painted.isLast) {
        pen.aside('Layout', () =>
          pen.rule(MARGIN, painted.top + painted.height, width, isStrong ? 'lineStrong' : 'line', HAIRLINE),
        );
      }
    },
  });
}

function rowLines(
  typefaces: Typefaces,
  { subject, what, was, is }: PaperChange['rows'][number],
  { wasLabel, isLabel }: PaperChange,
  width: number,
  part: Tag,
): CellLine[] {
  const look = LOOK.table;
  const said = subject === undefined ? what : `${subject}: ${what}`;
  return [
    ...cellLines(typefaces, [{ text: said, face: 'regular', tone: 'ink' }], {
      look,
      tag: part.tag('P'),
      width,
    }),
    ...labelled(typefaces, wasLabel, was, width, part),
    ...labelled(typefaces, isLabel, is, width, part),
  ];
}

function labelled(
  typefaces: Typefaces,
  label: string,
  text: string | undefined,
  width: number,
  part: Tag,
): CellLine[] {
  if (text === undefined) {
    return [];
  }
  const look = LOOK.table;
  const tag = part.tag('P');
  const [mark] = setLines(typefaces, [{ text: label, face: 'regular', tone: 'ink2' }], look, LABEL_WIDTH);
  const label0: CellLine = {
    height: 0,
    parts: [
      {
        tag,
        paint: (pen, x, top) => {
          if (mark !== undefined) {
            pen.line(mark, x, top, look);
          }
        },
      },
    ],
  };
  return [
    label0,
    ...cellLines(typefaces, [{ text, face: 'regular', tone: 'ink' }], {
      look,
      tag,
      width: width - LABEL_WIDTH,
      indent: LABEL_WIDTH,
    }),
  ];
}
