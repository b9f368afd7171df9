import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PAD_HEIGHT,
  padPoint,
  strokePath,
  withPoints,
  withStroke,
} from '../../../../renderer/signing/strokes.ts';
import { stroke } from '../../../../shared/model/agreement.ts';

const PAD = { left: 100, top: 50, width: 500 };

describe('a drawn signature is kept in thousandths of the width of the pad', () => {
  it('measures from the upper left corner, whatever the size of the window', () => {
    expect(padPoint({ clientX: 350, clientY: 100 }, PAD)).toEqual({ x: 500, y: 100 });
    expect(padPoint({ clientX: 700, clientY: 100 }, { left: 100, top: 0, width: 1200 })).toEqual({
      x: 500,
      y: 83,
    });
  });

  it('stays on the pad when the pen leaves it', () => {
    expect(padPoint({ clientX: 20, clientY: 900 }, PAD)).toEqual({ x: 0, y: PAD_HEIGHT });
    expect(padPoint({ clientX: 900, clientY: 0 }, PAD)).toEqual({ x: 1000, y: 0 });
  });

  it('adds points to the last stroke and leaves out those that say nothing more', () => {
    const begun = withStroke([[1, 2, 300, 300]], { x: 10, y: 20 });
    const drawn = withPoints(begun, [
      { x: 11, y: 20 },
      { x: 14, y: 20 },
      { x: 14, y: 21 },
      { x: 14, y: 25 },
    ]);

    expect(drawn).toEqual([
      [1, 2, 300, 300],
      [10, 20, 14, 20, 14, 25],
    ]);
  });

  it('does not change the strokes that were there', () => {
    const before = [[1, 2]];
    withPoints(withStroke(before, { x: 5, y: 5 }), [{ x: 50, y: 50 }]);

    expect(before).toEqual([[1, 2]]);
  });

  it('never keeps more than the main process takes', () => {
    const endless = Array.from({ length: 8_000 }, (_, place) => ({ x: (place * 7) % 1000, y: place % 300 }));
    const [drawn] = withPoints(withStroke([], { x: 500, y: 0 }), endless);
    const many = Array.from({ length: 501 }).reduce<ReturnType<typeof withStroke>>(
      (strokes) => withStroke(strokes, { x: 1, y: 1 }),
      [],
    );

    expect(drawn).toHaveLength(10_000);
    expect(many).toHaveLength(500);
  });

  it('keeps what the model takes, wherever the pointer goes', () => {
    const place = fc.record({
      clientX: fc.double({ min: -5_000, max: 5_000, noNaN: true }),
      clientY: fc.double({ min: -5_000, max: 5_000, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(place), fc.integer({ min: 0, max: 2_000 }), (moves, width) => {
        const points = moves.map((move) => padPoint(move, { left: 0, top: 0, width }));
        const strokes = withPoints(withStroke([], { x: 0, y: 0 }), points);

        expect(strokes.every((one) => stroke.safeParse(one).success && one.length % 2 === 0)).toBe(true);
      }),
    );
  });

  it('draws a line through all points, and a dot for a single one', () => {
    expect(strokePath([1, 2, 3, 4, 5, 6])).toBe('M1 2L3 4L5 6');
    expect(strokePath([7, 8])).toBe('M7 8h0.1');
    expect(strokePath([])).toBe('');
  });
});
