/** A stretch of the words, in UTF-16 code units of the whole text; `to` is behind its last one. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Longer than any letter that people see as one (families of emoji, stacked accents). */
const WINDOW = 64;

/**
 * What a person means by a stretch that they dragged over: without blanks at its ends, and never half of a letter (an emoji, an
 * umlaut of two parts). Undefined where nothing but blanks was taken.
 */
export function meantRange(text: string, { from, to }: Range): Range | undefined {
  const taken = text.slice(from, to);
  const start = from + (taken.length - taken.trimStart().length);
  const end = start + taken.trim().length;
  return end <= start
    ? undefined
    : { from: letterAround(text, start).from, to: letterAround(text, end - 1).to };
}

/** The letter, as people see it, that a place in the text is part of. */
function letterAround(text: string, at: number): Range {
  const from = Math.max(0, at - WINDOW);
  const part = text.slice(from, at + WINDOW);
  const letter = letters.segment(part).containing(at - from);
  return letter === undefined
    ? { from: at, to: at + 1 }
    : { from: from + letter.index, to: from + letter.index + letter.segment.length };
}

export function overlap(one: Range, other: Range): boolean {
  return one.from < other.to && other.from < one.to;
}
