import type { Room } from './paginate.ts';
import type { TextLook } from './paperLook.ts';
import { HAIRLINE, LOOK, MARGIN } from './paperLook.ts';
import type { Pen } from './Pen.ts';
import type { SetLine, SetRun } from './setLines.ts';
import { setLines } from './setLines.ts';
import type { Tag } from './Tag.ts';
import type { Typefaces } from './typefaces.ts';

const LETTERHEAD_TOP = 54.7;
const CONTENT_TOP = 86.7;
const LETTERHEAD_TO_CONTENT = 13;
/** From the lower edge of the page. */
const FOOTER_RULE = 49.4;
const CONTENT_TO_FOOTER = 9;
/** From the footer's rule to the top of its line. */
const BELOW_RULE = 6.8;
const BETWEEN = 20;

/** What a paper says on each of its pages. */
interface FramedPaper {
  readonly letterhead: {
    readonly name: string;
    readonly trade?: string;
    readonly contact: readonly string[];
    readonly date: string;
  };
  readonly footer: string;
  readonly pageOf: (page: number, pages: number) => string;
}

/** What stands above and below the content of every page. */
export interface PageFrame {
  readonly roomOf: (page: number) => Room;
  /** Pages count from 0. */
  readonly paint: (pen: Pen, page: number, pages: number) => void;
}

/**
 * The letterhead with the date above, footer and page number below. On the first page the letterhead belongs to the document and
 * takes the room that it needs; later pages repeat name and date for the eye.
 */
export function pageFrame(
  typefaces: Typefaces,
  { letterhead, footer, pageOf }: FramedPaper,
  { width, height, tag }: { width: number; height: number; tag: Tag },
): PageFrame {
  const look = LOOK.letterhead;
  const date = setLines(typefaces, [quiet(letterhead.date)], look, width / 2);
  const senderWidth = width - Math.max(0, ...date.map((line) => line.width)) - BETWEEN;
  const name = setLines(typefaces, nameRuns(letterhead), look, senderWidth);
  const contact = setLines(typefaces, contactRuns(letterhead), look, width);
  const nameTag = tag.tag('P');
  const contactTag = tag.tag('P');
  const dateTag = tag.tag('P');
  const right = MARGIN + width;

  const paintDate = (pen: Pen) => {
    date.forEach((line, place) =>
      pen.line(line, right - line.width, LETTERHEAD_TOP + place * look.leading, look),
    );
  };
  const paintSender = (pen: Pen, lines: readonly SetLine[], from = 0) => {
    lines.forEach((line, place) =>
      pen.line(line, MARGIN, LETTERHEAD_TOP + (from + place) * look.leading, look),
    );
  };
  const paintFooter = (pen: Pen, page: number, pages: number) => {
    const rule = height - FOOTER_RULE;
    const [number] = setLines(typefaces, [quiet(pageOf(page + 1, pages))], LOOK.footer, width);
    const words = oneLine(typefaces, [quiet(footer)], LOOK.footer, width - (number?.width ?? 0) - BETWEEN);
    pen.rule(MARGIN, rule, width, 'lineStrong', HAIRLINE);
    pen.line(words, MARGIN, rule + BELOW_RULE, LOOK.footer);
    if (number !== undefined) {
      pen.line(number, right - number.width, rule + BELOW_RULE, LOOK.footer);
    }
  };

  const senderBottom = LETTERHEAD_TOP + (name.length + contact.length) * look.leading;
  return {
    roomOf: (page) => ({
      top: page === 0 ? Math.max(CONTENT_TOP, senderBottom + LETTERHEAD_TO_CONTENT) : CONTENT_TOP,
      bottom: height - FOOTER_RULE - CONTENT_TO_FOOTER,
    }),
    paint: (pen, page, pages) => {
      if (page === 0) {
        pen.within(nameTag, () => paintSender(pen, name));
        if (contact.length > 0) {
          pen.within(contactTag, () => paintSender(pen, contact, name.length));
        }
        pen.within(dateTag, () => paintDate(pen));
      }
      pen.aside('Pagination', () => {
        if (page > 0) {
          paintSender(pen, [oneLine(typefaces, nameRuns(letterhead), look, senderWidth)]);
          paintDate(pen);
        }
        paintFooter(pen, page, pages);
      });
    },
  };
}

function quiet(text: string): SetRun {
  return { text, face: 'regular', tone: 'ink2' };
}

function nameRuns({ name, trade }: FramedPaper['letterhead']): SetRun[] {
  return [
    { text: name, face: 'strong', tone: 'ink' },
    ...(trade === undefined || trade === '' ? [] : [quiet(`, ${trade}`)]),
  ];
}

function contactRuns({ contact }: FramedPaper['letterhead']): SetRun[] {
  return contact.length === 0 ? [] : [quiet(contact.join('\u00a0 · '))];
}

/** What does not fit into one line ends in an ellipsis: it stands whole on the first page. */
function oneLine(typefaces: Typefaces, runs: readonly SetRun[], look: TextLook, width: number): SetLine {
  const [whole = { pieces: [], width: 0 }, ...more] = setLines(typefaces, runs, look, width);
  if (more.length === 0) {
    return whole;
  }
  const [cut = whole] = setLines(typefaces, runs, look, width - look.size);
  const last = cut.pieces.at(-1);
  return last === undefined || !('text' in last)
    ? cut
    : { ...cut, pieces: [...cut.pieces.slice(0, -1), { ...last, text: `${last.text.trimEnd()}…` }] };
}
