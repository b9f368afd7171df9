import type { CellLine } from './columnsBlock.ts';
import type { TextLook } from './paperLook.ts';
import type { SetRun } from './setLines.ts';
import { setLines } from './setLines.ts';
import type { Tag } from './Tag.ts';
import type { Typefaces } from './typefaces.ts';

export interface CellText {
  readonly look: TextLook;
  readonly tag: Tag;
  /** Of the words; in points. */
  readonly width: number;
  /** From the left edge of the cell. */
  readonly indent?: number;
}

/** Words as lines of a cell. */
export function cellLines(
  typefaces: Typefaces,
  runs: readonly SetRun[],
  { look, tag, width, indent = 0 }: CellText,
): CellLine[] {
  return setLines(typefaces, runs, look, width).map((line) => ({
    height: look.leading,
    parts: [{ tag, paint: (pen, x, top) => pen.line(line, x + indent, top, look) }],
  }));
}
