/** The most letters of a name in a line of a message; a title of a page would make the rest unreadable. */
const LONGEST = 160;

/** What steers the direction of the words around it (Unicode, Bidirectional Algorithm). */
export const STEERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A title or a name as it can stand in a line of a message: on one line, without a mark of a list before it, not too long, and, where
 * it is written from right to left, kept from turning the words around it.
 */
export function plainName(words: string): string {
  const line = withoutBullet(plainLine(words.replace(STEERING, '')));
  const short = line.length > LONGEST ? `${firstLetters(line).trimEnd()}…` : line;
  return RIGHT_TO_LEFT.test(short) ? `\u2068${short}\u2069` : short;
}

/** Not cut within a letter that is written with several signs, as some emoji are. */
function firstLetters(line: string): string {
  const letters = new Intl.Segmenter().segment(line);
  return Array.from(letters)
    .filter(({ index, segment }) => index + segment.length <= LONGEST)
    .map(({ segment }) => segment)
    .join('');
}

/** Words on one line. */
export function plainLine(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, (gap) => (gap === '\u00a0' || gap === '\u202f' ? gap : ' '))
    .trim();
}

/** A line without the marks of a list before it. */
export function withoutBullet(line: string): string {
  return line.replace(/^(?:[-*•‣–—·+>]+(?=\s|$)\s*)+/u, '').trim();
}
