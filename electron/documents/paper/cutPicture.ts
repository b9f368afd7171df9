import type { Mark, Picture } from '../../../shared/pictures/picture.ts';

/** A stretch of a picture from top to bottom, in its own lengths. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/**
 * The bands of a picture between which it may be cut: rows of marks with nothing reaching from one to the next but what runs
 * through the whole picture, such as the lines of the months. The first band is the head.
 */
export function bandsOf(picture: Picture): Band[] {
  const bands: { from: number; to: number }[] = [];
  const stretches = picture.marks
    .filter((mark) => !runsThrough(mark, picture))
    .map(stretchOf)
    .toSorted((one, other) => one.from - other.from);
  for (const { from, to } of stretches) {
    const last = bands.at(-1);
    if (last !== undefined && from < last.to) {
      last.to = Math.max(last.to, to);
    } else {
      bands.push({ from, to });
    }
  }
  // The space between two bands belongs to both in halves.
  return bands.map((band, place) => {
    const before = bands[place - 1];
    const next = bands[place + 1];
    return {
      from: before === undefined ? 0 : (before.to + band.from) / 2,
      to: next === undefined ? picture.height : (band.to + next.from) / 2,
    };
  });
}

/** Whether a mark is cut with the picture and not kept whole in one of its bands. */
export function runsThrough(mark: Mark, picture: Picture): boolean {
  const { from, to } = stretchOf(mark);
  return to - from > picture.height / 2;
}

export function stretchOf(mark: Mark): Band {
  switch (mark.shape) {
    case 'rectangle':
      return { from: mark.y, to: mark.y + mark.height };
    case 'line':
      return { from: Math.min(mark.y1, mark.y2), to: Math.max(mark.y1, mark.y2) };
    case 'disc':
    case 'diamond':
      return { from: mark.y - mark.radius, to: mark.y + mark.radius };
    case 'text':
      return { from: mark.y - mark.style.size * 0.6, to: mark.y + mark.style.size * 0.6 };
  }
}
