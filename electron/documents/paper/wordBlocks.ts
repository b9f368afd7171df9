import type { Block } from './block.ts';
import type { TextLook } from './paperLook.ts';
import { MARGIN, MEASURE } from './paperLook.ts';
import { withoutShapeless } from './printable.ts';
import type { SetLine, SetRun } from './setLines.ts';
import { setLines } from './setLines.ts';
import type { Tag } from './Tag.ts';
import type { Typefaces } from './typefaces.ts';

/** Fewer lines than this of a paragraph never stand alone at the foot or the top of a page. */
const FEWEST = 2;

interface Paragraph {
  readonly look: TextLook;
  readonly tag: Tag;
  readonly gap: number;
  readonly keepWithNext?: boolean;
}

/** A paragraph over the measure, from the left margin. */
export function paragraph(typefaces: Typefaces, runs: readonly SetRun[], settings: Paragraph): Block {
  return linesBlock(setLines(typefaces, runs, settings.look, MEASURE), settings);
}

function linesBlock(lines: readonly SetLine[], settings: Paragraph): Block {
  const { look, tag, gap, keepWithNext = false } = settings;
  const height = lines.length * look.leading;
  return {
    height,
    gap,
    keepWithNext,
    paint: (pen, top) => {
      pen.within(tag, () => {
        lines.forEach((line, place) => pen.line(line, MARGIN, top + place * look.leading, look));
      });
    },
    ...(lines.length < 2 * FEWEST
      ? {}
      : {
          parting: {
            least: FEWEST * look.leading,
            at: (room) => {
              const fitting = Math.min(Math.floor(room / look.leading), lines.length - FEWEST);
              return fitting < FEWEST
                ? undefined
                : [
                    linesBlock(lines.slice(0, fitting), { ...settings, keepWithNext: false }),
                    linesBlock(lines.slice(fitting), settings),
                  ];
            },
          },
        }),
  };
}

/** A heading; it stays with what follows and can be found among the bookmarks. */
export function heading(
  typefaces: Typefaces,
  text: string,
  { tag, gap, look }: { readonly tag: Tag; readonly gap: number; readonly look: TextLook },
): Block {
  const block = paragraph(typefaces, [{ text, face: 'strong', tone: 'ink' }], {
    look,
    tag,
    gap,
    keepWithNext: true,
  });
  return {
    ...block,
    paint: (pen, top) => {
      pen.bookmark(withoutShapeless(text), top);
      block.paint(pen, top);
    },
  };
}
