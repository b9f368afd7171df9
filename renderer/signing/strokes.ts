import type { Stroke } from '../../shared/model/agreement.ts';

/** In thousandths of the pad's width, from its upper left corner. */
export interface PadPoint {
  readonly x: number;
  readonly y: number;
}

/** How high the pad is, in thousandths of its width. */
export const PAD_HEIGHT = 320;
/** Points closer than this say nothing more. */
const LEAST_STEP = 2;
/** What the main process takes; whoever draws on, begins a new stroke. */
const MOST_NUMBERS = 10_000;
const MOST_STROKES = 500;

interface PadPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** A place on the screen as a point of the pad. A pad without width has none: everything lies in its corner. */
export function padPoint(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  { left, top, width }: PadPlace,
): PadPoint {
  const inThousandths = (pixels: number) => (width <= 0 ? 0 : Math.round((pixels / width) * 1000));
  return {
    x: within(inThousandths(clientX - left), 1000),
    y: within(inThousandths(clientY - top), PAD_HEIGHT),
  };
}

/** A pen that leaves the pad draws along its edge. */
function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}

/** The strokes with one more that begins at a point. */
export function withStroke(strokes: readonly Stroke[], { x, y }: PadPoint): readonly Stroke[] {
  return strokes.length >= MOST_STROKES ? strokes : [...strokes, [x, y]];
}

/** The strokes with points added to the last of them. */
export function withPoints(strokes: readonly Stroke[], points: readonly PadPoint[]): readonly Stroke[] {
  const last = strokes.at(-1);
  if (last === undefined) {
    return strokes;
  }
  const drawn = [...last];
  for (const { x, y } of points) {
    const [beforeX = x, beforeY = y] = drawn.slice(-2);
    const isFar = Math.abs(x - beforeX) >= LEAST_STEP || Math.abs(y - beforeY) >= LEAST_STEP;
    if (isFar && drawn.length < MOST_NUMBERS) {
      drawn.push(x, y);
    }
  }
  return [...strokes.slice(0, -1), drawn];
}

/** The path of a stroke for an SVG; a single point is a dot. */
export function strokePath(stroke: Stroke): string {
  const points: string[] = [];
  for (let place = 0; place + 1 < stroke.length; place += 2) {
    points.push(`${stroke[place]} ${stroke[place + 1]}`);
  }
  const [first] = points;
  if (first === undefined) {
    return '';
  }
  return points.length === 1 ? `M${first}h0.1` : `M${points.join('L')}`;
}
