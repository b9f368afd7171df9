import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../electron/documents/paper/block.ts';
import type { PlacedBlock } from '../../../../electron/documents/paper/paginate.ts';
import { paginate } from '../../../../electron/documents/paper/paginate.ts';

interface Named {
  readonly name: string;
}

function block(name: string, height: number, rest: Partial<Block> = {}): Block & Named {
  return { name, height, gap: 10, paint: () => undefined, ...rest };
}

/** May be parted anywhere, but not into less than `least`. */
function parted(name: string, height: number, least: number): Block & Named {
  return block(name, height, {
    parting: {
      least,
      at: (room) =>
        room >= least && room < height
          ? [parted(`${name}…`, room, least), { ...parted(`…${name}`, height - room, 1), gap: 0 }]
          : undefined,
    },
  });
}

function names(pages: readonly (readonly PlacedBlock[])[]): string[][] {
  // Every block of these tests has a name.
  return pages.map((page) => page.map((placed) => (placed.block as PlacedBlock['block'] & Named).name));
}

/** Pages with room for 100. */
function placed(...blocks: readonly Block[]): string[][] {
  return names(paginate(blocks, () => ({ top: 50, bottom: 150 })));
}

describe('placing blocks on pages', () => {
  it('fills a page before it begins the next', () => {
    expect(placed(block('a', 40), block('b', 40), block('c', 40))).toEqual([['a', 'b'], ['c']]);
  });

  it('drops the space above what begins a page', () => {
    const pages = paginate([block('a', 100), block('b', 100)], () => ({ top: 50, bottom: 150 }));

    expect(pages.map((page) => page.map(({ top }) => top))).toEqual([[50], [50]]);
  });

  it('never leaves a heading alone at the foot of a page', () => {
    const heading = block('heading', 10, { keepWithNext: true });

    expect(placed(block('a', 60), heading, block('text', 30))).toEqual([['a'], ['heading', 'text']]);
  });

  it('takes a heading with the beginning of what may be parted', () => {
    const heading = block('heading', 10, { keepWithNext: true });

    expect(placed(block('a', 40), heading, parted('text', 90, 20))).toEqual([
      ['a', 'heading', 'text…'],
      ['…text'],
    ]);
  });

  it('parts what is taller than a page, as often as it takes', () => {
    expect(placed(parted('long', 250, 20))).toEqual([['long…'], ['…long…'], ['……long']]);
  });

  it('repeats the heads of a table where it goes on', () => {
    const head = block('heads', 10);
    const row = (name: string) => block(name, 40, { gap: 0, head });

    expect(placed(block('heads', 10, { keepWithNext: true }), row('1'), row('2'), row('3'))).toEqual([
      ['heads', '1', '2'],
      ['heads', '3'],
    ]);
  });

  it('places what no page can hold rather than leave it out', () => {
    expect(placed(block('a', 20), block('huge', 300), block('b', 20))).toEqual([['a'], ['huge'], ['b']]);
  });

  it('loses nothing, keeps the order and stays on the page, whatever comes', () => {
    const anyBlock = fc.record({
      height: fc.integer({ min: 1, max: 100 }),
      gap: fc.integer({ min: 0, max: 30 }),
      keepWithNext: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 40 }), (shapes) => {
        const blocks = shapes.map((shape, place) => block(String(place), shape.height, shape));

        const pages = paginate(blocks, () => ({ top: 50, bottom: 150 }));

        expect(names(pages).flat()).toEqual(blocks.map(({ name }) => name));
        for (const page of pages) {
          let edge = 50;
          for (const { block: one, top } of page) {
            expect(top).toBeGreaterThanOrEqual(edge);
            // Every block of these tests has its height.
            edge = top + (one as Block).height;
          }
          expect(edge).toBeLessThanOrEqual(150);
        }
      }),
    );
  });
});
