import { assertNever } from '../../../shared/assertNever.ts';
import type { Mark, Tone } from '../../../shared/pictures/picture.ts';
import type { Area, Pen } from './Pen.ts';

/** From stroke to stroke of a hatched ground, across, and how thick they are. */
const HATCH_STEP = 3.3;
const HATCH_THICKNESS = 0.9;
/** Corners are rounded for a screen; beside the smaller type of paper they are sharper. */
const CORNERS = 0.5;
/** The middle of a line of words above its baseline, in parts of the size. */
const MIDDLE = 0.312;

/** Paints a mark of a picture whose top left corner stands at `x`, `y`. */
export function paintMark(pen: Pen, mark: Mark, x: number, y: number): void {
  switch (mark.shape) {
    case 'rectangle':
      paintRectangle(pen, mark, x, y);
      break;
    case 'line':
      pen.stroke([x + mark.x1, y + mark.y1], [x + mark.x2, y + mark.y2], mark);
      break;
    case 'disc':
      paintDisc(pen, mark, x, y);
      break;
    case 'diamond':
      pen.diamond([x + mark.x, y + mark.y], mark.radius, mark.fill ?? 'page', {
        tone: mark.outline,
        thickness: mark.radius * 0.32,
      });
      break;
    case 'text':
      paintWords(pen, mark, x, y);
      break;
    default:
      assertNever(mark);
  }
}

type MarkOf<Shape extends Mark['shape']> = Extract<Mark, { shape: Shape }>;

function paintRectangle(pen: Pen, mark: MarkOf<'rectangle'>, x: number, y: number): void {
  const area = { x: x + mark.x, y: y + mark.y, width: mark.width, height: mark.height };
  const radius = (mark.radius ?? 0) * CORNERS;
  if (mark.fill !== undefined) {
    pen.rectangle(area, { fill: mark.fill, radius });
  }
  if (mark.hatch !== undefined) {
    paintHatch(pen, area, radius, mark.hatch);
  }
  if (mark.outline !== undefined) {
    const outline = { tone: mark.outline, thickness: mark.outlineWidth ?? 1 };
    pen.rectangle(area, { outline, radius });
  }
}

/** Diagonal strokes, rising to the right. */
export function paintHatch(pen: Pen, area: Area, radius: number, tone: Tone): void {
  const { x, y, width, height } = area;
  pen.clippedTo(area, radius, () => {
    for (let across = HATCH_STEP / 2; across < width + height; across += HATCH_STEP) {
      pen.stroke([x + across, y], [x + across - height, y + height], { tone, thickness: HATCH_THICKNESS });
    }
  });
}

function paintDisc(pen: Pen, mark: MarkOf<'disc'>, x: number, y: number): void {
  const centre = [x + mark.x, y + mark.y] as const;
  const thickness = Math.max(0.6, mark.radius * 0.3);
  const outline = mark.outline === undefined ? undefined : { tone: mark.outline, thickness };
  if (mark.part === undefined) {
    const fill = mark.fill ?? (outline === undefined ? undefined : 'page');
    pen.disc(centre, mark.radius, { fill, outline });
    return;
  }
  pen.disc(centre, mark.radius, { fill: 'page' });
  if (mark.fill !== undefined && mark.part > 0) {
    pen.slice(centre, mark.radius - thickness / 2, 0, mark.part, mark.fill);
  }
  pen.disc(centre, mark.radius, { outline });
}

function paintWords(pen: Pen, mark: MarkOf<'text'>, x: number, y: number): void {
  const { size, strong } = mark.style;
  const left = x + mark.x - mark.width * { start: 0, middle: 0.5, end: 1 }[mark.anchor];
  const middle = y + mark.y;
  if (mark.ground !== undefined) {
    const area = { x: left - 2, y: middle - size * 0.6, width: mark.width + 4, height: size * 1.2 };
    pen.rectangle(area, { fill: mark.ground });
  }
  pen.words(mark.text, left, middle + size * MIDDLE, {
    size,
    face: strong ? 'strong' : 'regular',
    tone: mark.tone,
  });
}
