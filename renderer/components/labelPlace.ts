import type { Spot } from '../../shared/pictures/spots.ts';

/** Between a mark and its label. */
const GAP = 6;

/** The edge of the picture from which a label reaches inwards, and how far it may. Lengths in pixels. */
export type LabelPlace = { readonly bottom: number; readonly maxWidth: number } & (
  { readonly left: number } | { readonly right: number }
);

/** Where the label of a mark stands: above it, from its edge towards the side of the picture that has more room. */
export function labelPlace({ left, right, top }: Spot, width: number, height: number): LabelPlace {
  const bottom = Math.round(height - top + GAP);
  const [fromLeft, fromRight] = [Math.max(0, left), Math.max(0, width - right)];
  return width - fromLeft >= width - fromRight
    ? { left: Math.round(fromLeft), bottom, maxWidth: width - fromLeft }
    : { right: Math.round(fromRight), bottom, maxWidth: width - fromRight };
}
