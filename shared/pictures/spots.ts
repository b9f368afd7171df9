import type { TimelineSubject } from '../rulebook/timelineSubject.ts';
import type { Mark, Picture } from './picture.ts';

/** The place in a picture that all marks of a subject take up together. */
export interface Spot {
  readonly subject: TimelineSubject;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What in a picture can be asked about, in the order of its days; on one day from top to bottom. */
export function spotsOf({ marks }: Picture): Spot[] {
  const spots = new Map<TimelineSubject, Spot>();
  for (const mark of marks) {
    const { subject } = mark;
    if (subject !== undefined) {
      const known = spots.get(subject);
      const box = boxOf(mark);
      spots.set(subject, {
        subject,
        left: Math.min(known?.left ?? Infinity, box.left),
        top: Math.min(known?.top ?? Infinity, box.top),
        right: Math.max(known?.right ?? -Infinity, box.right),
        bottom: Math.max(known?.bottom ?? -Infinity, box.bottom),
      });
    }
  }
  return [...spots.values()].toSorted(
    (one, other) =>
      one.subject.day.localeCompare(other.subject.day) || one.top - other.top || one.left - other.left,
  );
}

/** The spot under a point, or near it by up to `reach`: what is small lies above what is large. Undefined where there is none. */
export function spotAt(spots: readonly Spot[], x: number, y: number, reach: number): Spot | undefined {
  const near = spots.filter(
    ({ left, top, right, bottom }) =>
      x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach,
  );
  const distance = ({ left, right }: Spot) => Math.max(0, left - x, x - right);
  return near.toSorted(
    (one, other) => distance(one) - distance(other) || one.right - one.left - (other.right - other.left),
  )[0];
}

function boxOf(mark: Mark): Omit<Spot, 'subject'> {
  switch (mark.shape) {
    case 'rectangle':
      return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height };
    case 'line':
      return {
        left: Math.min(mark.x1, mark.x2),
        top: Math.min(mark.y1, mark.y2),
        right: Math.max(mark.x1, mark.x2),
        bottom: Math.max(mark.y1, mark.y2),
      };
    case 'disc':
    case 'diamond':
      return {
        left: mark.x - mark.radius,
        top: mark.y - mark.radius,
        right: mark.x + mark.radius,
        bottom: mark.y + mark.radius,
      };
    case 'text': {
      const left = mark.x - mark.width * { start: 0, middle: 0.5, end: 1 }[mark.anchor];
      const half = mark.style.size / 2;
      return { left, top: mark.y - half, right: left + mark.width, bottom: mark.y + half };
    }
  }
}
