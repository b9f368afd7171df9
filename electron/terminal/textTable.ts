import { padded, textWidth, wrapText } from './textWidth.ts';

export interface TextColumn {
  readonly align: 'left' | 'right';
  /** Gives way where the table is too wide; its words are wrapped. */
  readonly wraps?: boolean;
}

const GAP = 2;
const NARROWEST = 12;

/** Rows in aligned columns, at most so many columns of the terminal wide where the words allow. */
export function textTable(
  rows: readonly (readonly string[])[],
  columns: readonly TextColumn[],
  width: number,
): string[] {
  const widths = widthsOf(rows, columns, width);
  return rows.flatMap((row) => {
    const cells = columns.map((_, place) => wrapText(row[place] ?? '', widths[place] ?? 0));
    const lines = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: lines }, (_, line) =>
      cells
        .map((cell, place) => padded(cell[line] ?? '', widths[place] ?? 0, columns[place]?.align))
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  });
}

function widthsOf(
  rows: readonly (readonly string[])[],
  columns: readonly TextColumn[],
  width: number,
): number[] {
  const natural = columns.map((_, place) => Math.max(0, ...rows.map((row) => textWidth(row[place] ?? ''))));
  const all = natural.reduce((total, one) => total + one, 0) + GAP * (columns.length - 1);
  const wrapping = columns.filter(({ wraps }) => wraps === true).length;
  const tooMuch = Math.max(0, all - width);
  return natural.map((one, place) =>
    columns[place]?.wraps === true
      ? Math.max(Math.min(one, NARROWEST), one - Math.ceil(tooMuch / wrapping))
      : one,
  );
}
