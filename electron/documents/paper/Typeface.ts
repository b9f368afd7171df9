import type { Font, GlyphRun } from 'fontkit';

/** Enough for the words of hundreds of documents; beyond it the memory starts afresh. */
const MOST_RUNS = 20_000;

/**
 * One font file, parsed once and used for every document. Shaping a word takes far longer than painting it, so shaped words are
 * remembered from one document to the next.
 */
export class Typeface {
  readonly #font: Font;
  readonly #unitsPerEm: number;
  readonly #covered: ReadonlySet<number>;
  readonly #runs = new Map<string, GlyphRun>();

  constructor(font: Font) {
    this.#font = font;
    this.#unitsPerEm = font.unitsPerEm;
    this.#covered = new Set(font.characterSet);
    nameGlyphs(font);
  }

  covers(codePoint: number): boolean {
    return this.#covered.has(codePoint);
  }

  /** In points. Measured in the steps in which pdfkit sets a text, so that what is measured is what is painted. */
  widthOf(text: string, size: number): number {
    let units = 0;
    for (const step of stepsOf(text)) {
      units += this.#shaped(step).advanceWidth;
    }
    return (units / this.#unitsPerEm) * size;
  }

  /** How many glyphs a text is set in: letters that are joined count once. */
  glyphsIn(text: string): number {
    return stepsOf(text).reduce((total, step) => total + this.#shaped(step).glyphs.length, 0);
  }

  /** A font for one document of pdfkit, which scales the positions that it is given in place. */
  forDocument(): Pick<Font, 'layout'> {
    const layout = (text: string, features?: unknown): GlyphRun => {
      if (features !== undefined) {
        return this.#font.layout(text, features);
      }
      const run = this.#shaped(text);
      return {
        glyphs: run.glyphs,
        positions: run.positions.map((position) => ({ ...position })),
        advanceWidth: run.advanceWidth,
      };
    };
    // Whatever else pdfkit asks of it, the parsed font answers. Object.create is typed as any.
    return Object.create(this.#font, { layout: { value: layout } }) as Pick<Font, 'layout'>;
  }

  #shaped(step: string): GlyphRun {
    const known = this.#runs.get(step);
    if (known !== undefined) {
      return known;
    }
    if (this.#runs.size >= MOST_RUNS) {
      this.#runs.clear();
    }
    const run = this.#font.layout(step);
    this.#runs.set(step, run);
    return run;
  }
}

/** pdfkit shapes word by word, each with the space behind it. */
function stepsOf(text: string): string[] {
  const steps: string[] = [];
  let from = 0;
  for (let space = text.indexOf(' '); space !== -1; space = text.indexOf(' ', from)) {
    steps.push(text.slice(from, space + 1));
    from = space + 1;
  }
  if (from < text.length) {
    steps.push(text.slice(from));
  }
  return steps;
}

/** µ and μ share a glyph, and Greek words need the letter. */
const FIRST_NAMED = [0x03bc];
/** The joined letters ﬀ to ﬆ: their glyphs stand for the letters, which the shaping names. */
const isJoined = (codePoint: number) => codePoint >= 0xfb00 && codePoint <= 0xfb06;

/**
 * fontkit remembers with each glyph the characters for which it was first asked, and a PDF tells them to whoever copies, searches
 * or reads its text. Named in a fixed order, they are the same whatever was printed before: a space is a space and not a no-break
 * space.
 */
function nameGlyphs(font: Font): void {
  const inOrder = font.characterSet.toSorted((one, other) => one - other);
  for (const codePoint of [...FIRST_NAMED, ...inOrder]) {
    if (!isJoined(codePoint)) {
      font.glyphForCodePoint(codePoint);
    }
  }
}
