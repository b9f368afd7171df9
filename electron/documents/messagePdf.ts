import type { MessagePaper, MessagePart } from '../../shared/letters/messagePaper.ts';
import type { Block } from './paper/block.ts';
import { cellLines } from './paper/cellLines.ts';
import type { CellLine } from './paper/columnsBlock.ts';
import { columnsBlock } from './paper/columnsBlock.ts';
import { pageFrame } from './paper/pageFrame.ts';
import { paginate } from './paper/paginate.ts';
import { baselineIn, LOOK, MARGIN, MEASURE, SHEETS } from './paper/paperLook.ts';
import type { LaidOut, PaintedPaper } from './paper/paintPaper.ts';
import { paintPaper } from './paper/paintPaper.ts';
import { Tag } from './paper/Tag.ts';
import type { Typefaces } from './paper/typefaces.ts';
import { readTypefaces } from './paper/typefaces.ts';
import { heading, paragraph } from './paper/wordBlocks.ts';

const ABOVE_SUBJECT = 26;
const BELOW_SUBJECT = 12;
const BETWEEN_PARTS = 10;
/** Between lines that no empty line parts. */
const CLOSE = 3;
const BETWEEN_STEPS = 2.5;
const INDENT = 12;
/** A short line without an end of its own, as above the steps of an update. */
const HEADING = /^.{1,60}[^.:;,!?…]$/u;

/**
 * Makes PDFs of messages to the client, in the words of the e-mail. The fonts are read from a folder with the first one and then kept.
 * The same paper gives the same bytes.
 */
export function messagePdfMaker(fontFolder: string): (paper: MessagePaper) => Promise<PaintedPaper> {
  let typefaces: Typefaces | undefined;
  return async (paper) => {
    typefaces ??= readTypefaces(fontFolder);
    return paintPaper(paper, typefaces, layOut(paper, typefaces));
  };
}

function layOut(paper: MessagePaper, typefaces: Typefaces): LaidOut {
  const sheet = SHEETS[paper.pageSize];
  const tag = new Tag('Document');
  const frame = pageFrame(typefaces, paper, { width: sheet.width - 2 * MARGIN, height: sheet.height, tag });
  return { tag, frame, pages: paginate(messageBlocks(typefaces, paper, tag), frame.roomOf) };
}

function messageBlocks(typefaces: Typefaces, paper: MessagePaper, tag: Tag): Block[] {
  return [
    paragraph(typefaces, [{ text: paper.to.join('\n'), face: 'regular', tone: 'ink' }], {
      look: LOOK.lead,
      tag: tag.tag('P'),
      gap: 0,
    }),
    heading(typefaces, paper.subject, { look: LOOK.heading, tag: tag.tag('H1'), gap: ABOVE_SUBJECT }),
    ...paper.parts.flatMap((part, place) =>
      partBlocks(typefaces, part, {
        tag,
        gap: place === 0 ? BELOW_SUBJECT : gapAbove(part),
        next: paper.parts[place + 1],
      }),
    ),
  ];
}

function gapAbove({ isClose }: MessagePart): number {
  return isClose ? CLOSE : BETWEEN_PARTS;
}

interface Place {
  readonly tag: Tag;
  readonly gap: number;
}

function partBlocks(
  typefaces: Typefaces,
  { kind, lines }: MessagePart,
  { tag, gap, next }: Place & { readonly next: MessagePart | undefined },
): Block[] {
  if (kind === 'list') {
    const list = tag.tag('L');
    return lines.map((text, place) =>
      stepBlock(typefaces, text, { tag: list.tag('LI'), gap: place === 0 ? gap : BETWEEN_STEPS }),
    );
  }
  const text = lines.join('\n');
  const beginsList = next?.kind === 'list' && next.isClose;
  const isHeading = beginsList && HEADING.test(text);
  return [
    paragraph(typefaces, [{ text, face: isHeading ? 'strong' : 'regular', tone: 'ink' }], {
      look: LOOK.lead,
      tag: tag.tag(isHeading ? 'H2' : 'P'),
      gap,
      keepWithNext: beginsList,
    }),
  ];
}

function stepBlock(typefaces: Typefaces, text: string, { tag, gap }: Place): Block {
  const look = LOOK.lead;
  const dash: CellLine = {
    height: 0,
    parts: [
      {
        tag: tag.tag('Lbl'),
        paint: (pen, x, top) =>
          pen.words('–', x, top + baselineIn(look), { ...look, face: 'regular', tone: 'ink3' }),
      },
    ],
  };
  const words = cellLines(typefaces, [{ text, face: 'regular', tone: 'ink' }], {
    look,
    tag: tag.tag('LBody'),
    width: MEASURE - INDENT,
    indent: INDENT,
  });
  return columnsBlock({
    cells: [{ x: MARGIN, lines: [dash, ...words] }],
    gap,
    padding: { above: 0, below: 0 },
    wholeUpTo: 4 * look.leading,
    opening: 3,
  });
}
