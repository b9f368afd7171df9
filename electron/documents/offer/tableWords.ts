import type { PaperTable } from '../../../shared/offers/paper.ts';

/** A table as a reading program tells it in place of a picture: a line for each row, each cell with its head. */
export function tableWords({ columns, rows }: PaperTable): string {
  return rows
    .map(([first = '', ...cells]) => {
      const told = cells.map((cell, place) =>
        cells.length === 1 ? cell : `${columns[place + 1] ?? ''} ${cell}`.trim(),
      );
      return `${first}: ${told.join('; ')}`;
    })
    .join('\n');
}
