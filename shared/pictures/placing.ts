/** A stretch of a line that something stands on. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function overlaps(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to;
}

export function isFree(stretch: Stretch, taken: readonly Stretch[], within: Stretch): boolean {
  return (
    stretch.from >= within.from && stretch.to <= within.to && !taken.some((other) => overlaps(stretch, other))
  );
}

/** The first of the places that is free, or undefined. */
export function firstFree(
  places: readonly Stretch[],
  taken: readonly Stretch[],
  within: Stretch,
): Stretch | undefined {
  return places.find((place) => isFree(place, taken, within));
}

export interface Wish {
  /** Where the left edge would like to be. */
  readonly from: number;
  readonly width: number;
}

/**
 * Pushes things on one line apart so that none overlap and all stay inside, keeping their order: each as close to its wish as the
 * others allow. Undefined where they do not fit on one line at all.
 */
export function pushApart(wishes: readonly Wish[], gap: number, within: Stretch): number[] | undefined {
  const needed = wishes.reduce((total, { width }) => total + width, 0) + gap * Math.max(0, wishes.length - 1);
  if (needed > within.to - within.from) {
    return undefined;
  }
  const places: number[] = [];
  let edge = within.from;
  for (const { from, width } of wishes) {
    const place = Math.max(from, edge);
    places.push(place);
    edge = place + width + gap;
  }
  let limit = within.to;
  for (let index = wishes.length - 1; index >= 0; index -= 1) {
    const width = wishes[index]?.width ?? 0;
    const place = Math.min(places[index] ?? within.from, limit - width);
    places[index] = place;
    limit = place - gap;
  }
  return places;
}
