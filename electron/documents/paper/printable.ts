/** Stands for a character that the typeface lacks: seen, and not mistaken for a letter. */
const MISSING = '□';

/** Half characters, control characters and marks without a shape (soft hyphens, joiners, directions). */
const SHAPELESS = /[\p{Cs}\p{Cf}]|(?!\n)\p{Cc}|\p{Variation_Selector}/gu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether a typeface has a shape for a code point. */
export type Covers = (codePoint: number) => boolean;

/**
 * A text as it can be set: composed (NFC), joined letters (ﬁ) as single ones, line breaks as `\n`, tabs as spaces, nothing that has no shape, and a box for each
 * character that the typeface lacks, such as Chinese, Arabic or an emoji. Of a letter with an accent that it lacks the letter stays.
 */
export function printable(text: string, covers: Covers): string {
  const written = unified(text);
  const shapes = written.replace(SHAPELESS, '');
  return isCovered(shapes, covers) ? shapes : withBoxes(written, covers);
}

/** A text for a title or a description, which no typeface sets. */
export function withoutShapeless(text: string): string {
  return unified(text).replace(SHAPELESS, '');
}

function unified(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[\ufb00-\ufb06]/g, (joined) => joined.normalize('NFKC'))
    .normalize('NFC');
}

function isCovered(text: string, covers: Covers): boolean {
  for (const character of text) {
    const codePoint = character.codePointAt(0);
    if (character !== '\n' && codePoint !== undefined && !covers(codePoint)) {
      return false;
    }
  }
  return true;
}

function withBoxes(text: string, covers: Covers): string {
  return charactersOf(text)
    .map((character) => {
      const shape = character
        .replace(SHAPELESS, '')
        .replace(/(?<=.)\p{M}/gsu, (mark) => (isCovered(mark, covers) ? mark : ''));
      return isCovered(shape, covers) ? shape : MISSING;
    })
    .join('');
}

/** The characters of a text as a reader counts them: a letter and its accents are one. */
export function charactersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
