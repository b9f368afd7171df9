import type { Range } from './range.ts';

export interface Paragraph extends Range {
  /** Parted from what stands before it by an empty line; false for the first and for a piece of a very long one. */
  readonly isApart: boolean;
}

const EMPTY_LINE = /\r?\n[^\S\n]*\r?\n/gu;
/** Longer stretches without an empty line are laid out in pieces, so that the window stays quick whatever was pasted. */
const LONGEST = 6000;

/** The words in paragraphs, in order. What stands between two of them is one empty line; everything else is in a paragraph. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (const { index, 0: line } of text.matchAll(EMPTY_LINE)) {
    paragraphs.push(...piecesOf(text, { from, to: index }));
    from = index + line.length;
  }
  paragraphs.push(...piecesOf(text, { from, to: text.length }));
  return paragraphs.map((one, place) => (place === 0 ? { ...one, isApart: false } : one));
}

function piecesOf(text: string, { from, to }: Range): Paragraph[] {
  const pieces: Paragraph[] = [];
  let start = from;
  while (to - start > LONGEST) {
    const end = breakBefore(text, start, start + LONGEST);
    pieces.push({ from: start, to: end, isApart: start === from });
    start = end;
  }
  return [...pieces, { from: start, to, isApart: start === from }];
}

/** Behind a sentence, else behind a word, else between two code points. */
function breakBefore(text: string, from: number, limit: number): number {
  const part = text.slice(from, limit);
  const sentence = Math.max(part.lastIndexOf('. '), part.lastIndexOf('\n'));
  const word = part.lastIndexOf(' ');
  if (sentence > part.length / 2) {
    return from + sentence + 1;
  }
  if (word > part.length / 2) {
    return from + word + 1;
  }
  const isInsideOfPair = /[\ud800-\udbff]$/.test(part);
  return isInsideOfPair ? limit - 1 : limit;
}
