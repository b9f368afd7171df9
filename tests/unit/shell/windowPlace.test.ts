import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsFor, LEAST_SIZE } from '../../../electron/shell/windowPlace.ts';

const LAPTOP = { x: 0, y: 25, width: 1470, height: 860 };
const DESK = { x: 1470, y: 0, width: 2560, height: 1400 };
const place = { x: 200, y: 100, width: 1300, height: 750, maximized: false };

describe('where the window opens', () => {
  it('opens where it was left', () => {
    expect(boundsFor(place, [LAPTOP])).toEqual({ x: 200, y: 100, width: 1300, height: 750 });
  });

  it('opens in the middle when the screen it stood on is no longer there', () => {
    const onDesk = { ...place, x: 2000 };

    expect(boundsFor(onDesk, [LAPTOP, DESK])).toMatchObject({ x: 2000 });
    expect(boundsFor(onDesk, [LAPTOP])).toEqual({ width: 1440, height: 860 });
  });

  it('opens in the middle when its title bar would lie above the screen, out of reach', () => {
    expect(boundsFor({ ...place, y: -200 }, [LAPTOP])).not.toHaveProperty('y');
  });

  it('fits the first window into a small screen, but never below the size that the pages need', () => {
    expect(boundsFor(null, [{ x: 0, y: 0, width: 1280, height: 720 }])).toEqual({ width: 1280, height: 720 });
    expect(boundsFor(null, [{ x: 0, y: 0, width: 800, height: 600 }])).toEqual(LEAST_SIZE);
    expect(boundsFor(null, [])).toEqual({ width: 1440, height: 900 });
  });

  it('always leaves something to take hold of on a screen, whatever was remembered', () => {
    const area = fc.record({
      x: fc.integer({ min: -4000, max: 4000 }),
      y: fc.integer({ min: -4000, max: 4000 }),
      width: fc.integer({ min: 800, max: 4000 }),
      height: fc.integer({ min: 600, max: 3000 }),
    });
    fc.assert(
      fc.property(area, fc.array(area, { minLength: 1, maxLength: 3 }), (remembered, areas) => {
        const bounds = boundsFor({ ...remembered, maximized: false }, areas);
        const { x, y } = bounds;
        if (x === undefined || y === undefined) {
          return;
        }
        const reachable = areas.some(
          (each) =>
            x + bounds.width >= each.x + 120 &&
            x <= each.x + each.width - 120 &&
            y >= each.y &&
            y <= each.y + each.height - 32,
        );
        expect(reachable).toBe(true);
      }),
    );
  });
});
