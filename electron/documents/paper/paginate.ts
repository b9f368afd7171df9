import type { Block } from './block.ts';

export interface PlacedBlock {
  readonly block: Pick<Block, 'paint'>;
  /** From the top of the page, in points. */
  readonly top: number;
}

/** Where the flow begins and ends on a page, in points from its top. */
export interface Room {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Places blocks on as few pages as their rules allow: what must stay with the next is never the last on a page, what is too tall
 * for what is left begins a new page or is parted there. Nothing is left out: a block that no page can hold stands alone on one.
 */
export function paginate(blocks: readonly Block[], roomOf: (page: number) => Room): PlacedBlock[][] {
  const pages: PlacedBlock[][] = [[]];
  let room = roomOf(0);
  let y = room.top;
  // The next one last.
  const waiting = blocks.toReversed();

  const newPage = () => {
    pages.push([]);
    room = roomOf(pages.length - 1);
    y = room.top;
  };
  const place = (block: Pick<Block, 'paint' | 'height'>) => {
    pages.at(-1)?.push({ block, top: y });
    y += block.height;
  };

  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    const isFirst = pages.at(-1)?.length === 0;
    const head = isFirst ? block.head : undefined;
    const left = room.bottom - y - (isFirst ? (head?.height ?? 0) : block.gap);
    const parts = block.height > left ? block.parting?.at(left) : undefined;
    const fits = neededTogether(block, waiting) <= left && (block.height <= left || parts !== undefined);
    if (!isFirst && (!fits || block.beginsPage === true)) {
      waiting.push(block);
      newPage();
      continue;
    }

    if (head !== undefined) {
      place(head);
    }
    y += isFirst ? 0 : block.gap;
    if (parts === undefined) {
      place(block);
    } else {
      place(parts[0]);
      waiting.push(parts[1]);
      newPage();
    }
  }
  return pages;
}

/**
 * The height of a block with all that must stay with it; a part of them that may be parted ends that, and only its beginning
 * counts.
 */
function neededTogether(block: Block, waiting: readonly Block[]): number {
  let needed = 0;
  let last = block;
  for (let place = waiting.length - 1; staysWithNext(last); place -= 1) {
    const next = waiting[place];
    if (next === undefined) {
      break;
    }
    needed += last.height + next.gap;
    last = next;
  }
  return needed + leastOf(last);
}

function staysWithNext(block: Block): boolean {
  return block.keepWithNext === true && leastOf(block) === block.height;
}

function leastOf({ height, parting }: Block): number {
  return parting?.least ?? height;
}
