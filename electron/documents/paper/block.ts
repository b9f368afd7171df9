import type { Pen } from './Pen.ts';

/** What the flow places on pages from top to bottom. Lengths in points. */
export interface Block {
  readonly height: number;
  /** Empty space above it; left out at the top of a page. */
  readonly gap: number;
  /** Begins a page of its own. */
  readonly beginsPage?: boolean;
  /** Never the last on its page: a heading, the column heads of a table. */
  readonly keepWithNext?: boolean;
  /** Painted again above it where it begins a page: the column heads of a table. */
  readonly head?: RepeatedHead;
  /** For what may be parted between two pages. */
  readonly parting?: Parting;
  paint(pen: Pen, top: number): void;
}

export interface RepeatedHead {
  readonly height: number;
  paint(pen: Pen, top: number): void;
}

export interface Parting {
  /** The least height with which it may begin at the foot of a page; its whole height where it is kept whole if it can be. */
  readonly least: number;
  /**
   * The part that fits into a height and the rest, which may be parted again. Undefined where nothing fits, which must not be so
   * for a whole page.
   */
  at(height: number): readonly [Block, Block] | undefined;
}
