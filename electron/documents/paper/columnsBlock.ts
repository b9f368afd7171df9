import type { Block, RepeatedHead } from './block.ts';
import type { Pen } from './Pen.ts';
import type { Tag } from './Tag.ts';

/** A line of a cell, or whatever else in it is not parted; `x` is the left edge of the cell. */
export interface CellLine {
  readonly height: number;
  readonly parts: readonly CellPart[];
}

export interface CellPart {
  readonly tag: Tag;
  paint(pen: Pen, x: number, top: number): void;
}

export interface Cell {
  /** From the left edge of the page. */
  readonly x: number;
  readonly lines: readonly CellLine[];
}

export interface Columns {
  readonly cells: readonly Cell[];
  readonly gap: number;
  /** Space within the block above and below the lines. */
  readonly padding: { readonly above: number; readonly below: number };
  /** Kept on one page while it is no taller than this; a taller one is parted. */
  readonly wholeUpTo: number;
  /** Lines that stay together at its beginning where it is parted; 2 where nothing is said. */
  readonly opening?: number;
  readonly keepWithNext?: boolean;
  readonly head?: RepeatedHead;
  /** Rules and bars around the lines; painted for each part. */
  decorate?(pen: Pen, part: ColumnsPart): void;
}

export interface ColumnsPart {
  readonly top: number;
  readonly height: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The height of the lines of each cell in this part. */
  readonly linesHeights: readonly number[];
}

/** Cells side by side, as tall as the tallest. Where it is parted, each cell goes on where it stopped. */
export function columnsBlock(columns: Columns): Block {
  return partOf(columns, columns.cells, true);
}

function partOf(columns: Columns, cells: readonly Cell[], isFirst: boolean, isLast = true): Block {
  const { gap, padding, keepWithNext = false, head, wholeUpTo } = columns;
  const linesHeights = cells.map(({ lines }) => heightOf(lines));
  const above = isFirst ? padding.above : 0;
  const below = isLast ? padding.below : 0;
  const height = above + Math.max(0, ...linesHeights) + below;
  const leastLines = Math.max(0, ...cells.map(({ lines }) => heightOf(lines.slice(0, columns.opening ?? 2))));
  return {
    height,
    gap: isFirst ? gap : 0,
    keepWithNext: isLast && keepWithNext,
    ...(head === undefined ? {} : { head }),
    paint: (pen, top) => {
      columns.decorate?.(pen, { top, height, isFirst, isLast, linesHeights });
      for (const cell of cells) {
        paintCell(pen, cell, top + above);
      }
    },
    parting: {
      least: height <= wholeUpTo ? height : above + leastLines,
      at: (room) => {
        const taken = cells.map(({ lines }) => fittingLines(lines, room - above - padding.below));
        if (taken.every((count) => count === 0)) {
          return undefined;
        }
        const first = cells.map((cell, place) => ({ ...cell, lines: cell.lines.slice(0, taken[place]) }));
        const rest = cells.map((cell, place) => ({ ...cell, lines: cell.lines.slice(taken[place]) }));
        return [partOf(columns, first, isFirst, false), partOf(columns, rest, false)];
      },
    },
  };
}

export function heightOf(lines: readonly CellLine[]): number {
  return lines.reduce((total, { height }) => total + height, 0);
}

function fittingLines(lines: readonly CellLine[], room: number): number {
  let used = 0;
  const beyond = lines.findIndex(({ height }) => {
    used += height;
    return used > room;
  });
  return beyond === -1 ? lines.length : beyond;
}

/** Neighbouring parts of one tag are painted as one. */
function paintCell(pen: Pen, { x, lines }: Cell, top: number): void {
  let y = top;
  const parts = lines.flatMap((line) => {
    const placed = line.parts.map((part) => ({ part, top: y }));
    y += line.height;
    return placed;
  });
  for (let place = 0; place < parts.length;) {
    const tag = parts[place]?.part.tag;
    const end = parts.findIndex(({ part }, index) => index > place && part.tag !== tag);
    const together = parts.slice(place, end === -1 ? parts.length : end);
    if (tag !== undefined) {
      pen.within(tag, () => {
        together.forEach(({ part, top: at }) => part.paint(pen, x, at));
      });
    }
    place += together.length;
  }
}
