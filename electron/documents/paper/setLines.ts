import type { InkTone, TextLook } from './paperLook.ts';
import type { Pen } from './Pen.ts';
import { charactersOf, printable } from './printable.ts';
import type { Face, Typefaces } from './typefaces.ts';
import { coveredBy } from './typefaces.ts';

export interface Words {
  readonly text: string;
  readonly face: Face;
  readonly tone: InkTone;
}

/** Something drawn among words, as wide as said. */
export interface DrawnSign {
  readonly width: number;
  paint(pen: Pen, x: number, baseline: number): void;
}

export type SetRun = Words | DrawnSign;

/** A piece of a line, with its left edge counted from that of the line. */
export type SetPiece = SetRun & { readonly x: number };

export interface SetLine {
  readonly pieces: readonly SetPiece[];
  /** Without the space at its end. */
  readonly width: number;
}

/** What stays together on a line, and the space behind it. */
interface Chunk {
  readonly pieces: readonly SetRun[];
  readonly space?: Words | undefined;
  readonly endsLine: boolean;
}

type Measure = (run: SetRun) => number;

/**
 * Breaks runs into lines of a width in points: between words, behind hyphens, dashes and slashes within them, and at `\n`. A word
 * that is wider than a line is broken between two characters; nothing is left out.
 */
export function setLines(
  typefaces: Typefaces,
  runs: readonly SetRun[],
  look: TextLook,
  width: number,
): SetLine[] {
  const measure: Measure = (run) => widthOfRun(typefaces, run, look);
  const lines: SetLine[] = [];
  let line: SetRun[] = [];
  let used = 0;
  const endLine = () => {
    lines.push(placed(line, measure));
    line = [];
    used = 0;
  };
  for (const chunk of chunksOf(typefaces, runs)) {
    for (const part of fitting(chunk, width, measure)) {
      const needed = widthOfAll(part.pieces, measure);
      if (line.length > 0 && used + needed > width) {
        endLine();
      }
      const set = part.space === undefined ? part.pieces : [...part.pieces, part.space];
      line.push(...set);
      used += widthOfAll(set, measure);
      if (part.endsLine) {
        endLine();
      }
    }
  }
  if (line.length > 0) {
    endLine();
  }
  return lines;
}

/** The width of words in points; letters that are set apart by tracking included. */
export function widthOfRun(typefaces: Typefaces, run: SetRun, { size, tracking }: TextLook): number {
  if (!('text' in run)) {
    return run.width;
  }
  const typeface = typefaces[run.face];
  const spaced = tracking === undefined ? 0 : tracking * size * typeface.glyphsIn(run.text);
  return typeface.widthOf(run.text, size) + spaced;
}

function widthOfAll(runs: readonly SetRun[], measure: Measure): number {
  return runs.reduce((total, run) => total + measure(run), 0);
}

/** Spaces that part words; no-break spaces belong to them. */
const PIECES =
  /\n|[ \u1680\u2000-\u2006\u2008-\u200a\u205f]+|[^\n \u1680\u2000-\u2006\u2008-\u200a\u205f]+/gu;
/** A short number stays with the word that it counts or dates: 10 April, 22. Mai, 3 weeks. */
const NUMBER_AND_WORD = /(?<=(?:^|[\s(])\d{1,3}\.?) (?=\p{L})/gu;
const WITHIN_WORDS = /(?<=[\p{L}\p{N}][-‐/])(?=\p{L})|(?<=[–—])(?=[\p{L}\p{N}])/u;

function chunksOf(typefaces: Typefaces, runs: readonly SetRun[]): Chunk[] {
  const chunks: Chunk[] = [];
  let pieces: SetRun[] = [];
  const endChunk = (space?: Words, endsLine = false) => {
    chunks.push({ pieces, space, endsLine });
    pieces = [];
  };
  const covers = coveredBy(typefaces);
  for (const run of runs) {
    if (!('text' in run)) {
      pieces.push(run);
      continue;
    }
    const text = printable(run.text, covers).replace(NUMBER_AND_WORD, '\u00a0');
    for (const [piece] of text.matchAll(PIECES)) {
      if (piece === '\n') {
        endChunk({ ...run, text: ' ' }, true);
      } else if (piece.trim() === '' && !piece.includes('\u00a0')) {
        endChunk({ ...run, text: ' ' });
      } else {
        const parts = piece.split(WITHIN_WORDS);
        parts.forEach((part, place) => {
          pieces.push({ ...run, text: part });
          if (place < parts.length - 1) {
            endChunk();
          }
        });
      }
    }
  }
  if (pieces.length > 0) {
    endChunk();
  }
  return chunks;
}

/** The chunk itself, or, where it is wider than a line, as many parts as it takes. */
function fitting(chunk: Chunk, width: number, measure: Measure): Chunk[] {
  if (widthOfAll(chunk.pieces, measure) <= width) {
    return [chunk];
  }
  const characters = chunk.pieces.flatMap((piece): SetRun[] =>
    'text' in piece ? charactersOf(piece.text).map((text) => ({ ...piece, text })) : [piece],
  );
  const parts: Chunk[] = [];
  let part: SetRun[] = [];
  let used = 0;
  for (const character of characters) {
    const needed = measure(character);
    if (part.length > 0 && used + needed > width) {
      parts.push({ pieces: joined(part), endsLine: false });
      part = [];
      used = 0;
    }
    part.push(character);
    used += needed;
  }
  return [...parts, { ...chunk, pieces: joined(part) }];
}

/** Neighbours that look alike as one run, so that the letters of a word stay joined. */
function joined(runs: readonly SetRun[]): SetRun[] {
  const together: SetRun[] = [];
  for (const run of runs) {
    const before = together.at(-1);
    if (
      before !== undefined &&
      'text' in before &&
      'text' in run &&
      before.face === run.face &&
      before.tone === run.tone
    ) {
      together[together.length - 1] = { ...before, text: before.text + run.text };
    } else {
      together.push(run);
    }
  }
  return together;
}

function placed(runs: readonly SetRun[], measure: Measure): SetLine {
  let x = 0;
  const pieces = joined(runs).map((run): SetPiece => {
    const piece = { ...run, x };
    x += measure(run);
    return piece;
  });
  const last = pieces.at(-1);
  const end =
    last !== undefined && 'text' in last ? last.x + measure({ ...last, text: last.text.trimEnd() }) : x;
  return { pieces, width: end };
}
