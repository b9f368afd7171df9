import type { Mark, Picture } from '../../../shared/pictures/picture.ts';
import type { Block } from './block.ts';
import type { Band } from './cutPicture.ts';
import { bandsOf, runsThrough, stretchOf } from './cutPicture.ts';
import { MARGIN } from './paperLook.ts';
import { paintMark } from './paintPicture.ts';
import type { Pen } from './Pen.ts';
import type { Tag } from './Tag.ts';

/** Kept on one page while it is no taller than this, in points. */
const KEPT_WHOLE = 340;
/** A taller one does not begin at the foot of a page with fewer rows. */
const FEWEST_ROWS = 5;

interface PictureSettings {
  readonly tag: Tag;
  readonly gap: number;
}

/** A picture from the left margin. A tall one is cut between its rows, with its head painted again on each page. */
export function pictureBlock(picture: Picture, settings: PictureSettings): Block {
  const [head, ...rows] = bandsOf(picture);
  return partOf(picture, head ?? { from: 0, to: picture.height }, rows, settings);
}

function partOf(picture: Picture, head: Band, rows: readonly Band[], settings: PictureSettings): Block {
  const height = heightOf([head, ...rows]);
  return {
    height,
    gap: settings.gap,
    paint: (pen, top) => {
      pen.within(settings.tag, () => {
        paintBand(pen, picture, head, top);
        const [first, last] = [rows[0], rows.at(-1)];
        if (first !== undefined && last !== undefined) {
          paintBand(pen, picture, { from: first.from, to: last.to }, top + heightOf([head]));
        }
      });
    },
    parting: {
      least: height <= KEPT_WHOLE ? height : heightOf([head, ...rows.slice(0, FEWEST_ROWS)]),
      at: (room) => {
        let fitting = rows.length;
        while (fitting > 0 && heightOf([head, ...rows.slice(0, fitting)]) > room) {
          fitting -= 1;
        }
        return fitting === 0 || fitting === rows.length
          ? undefined
          : [
              partOf(picture, head, rows.slice(0, fitting), settings),
              partOf(picture, head, rows.slice(fitting), settings),
            ];
      },
    },
  };
}

function heightOf(bands: readonly Band[]): number {
  return bands.reduce((total, { from, to }) => total + to - from, 0);
}

function paintBand(pen: Pen, picture: Picture, band: Band, top: number): void {
  const y = top - band.from;
  const clip = { x: MARGIN, y: top, width: picture.width, height: band.to - band.from };
  for (const mark of picture.marks) {
    if (runsThrough(mark, picture)) {
      pen.clippedTo(clip, 0, () => paintMark(pen, mark, MARGIN, y));
    } else if (isIn(mark, band)) {
      paintMark(pen, mark, MARGIN, y);
    }
  }
}

function isIn(mark: Mark, band: Band): boolean {
  const { from, to } = stretchOf(mark);
  const middle = (from + to) / 2;
  return band.from <= middle && middle < band.to;
}
