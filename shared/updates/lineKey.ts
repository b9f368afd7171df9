import { plainLine, STEERING } from './plainLine.ts';

/** What a line says, however it was typed: case, gaps, quotation marks around it and the stop at its end do not count. */
export function lineKey(line: string): string {
  const plain = plainLine(line.normalize('NFC').replace(STEERING, '')).replace(/\s+/gu, ' ').toLowerCase();
  return plain.replace(/^["'„“”»«‚‘’]+|["'„“”»«‚‘’.;,]+$/gu, '').trim() || plain;
}

/** Whether a line says some words, as whole words; both as keys. */
export function saysWords(line: string, words: string): boolean {
  for (let at = line.indexOf(words); at !== -1 && words !== ''; at = line.indexOf(words, at + 1)) {
    const before = line.slice(0, at).at(-1) ?? '';
    const after = line.slice(at + words.length).at(0) ?? '';
    if (!isLetter(before) && !isLetter(after)) {
      return true;
    }
  }
  return false;
}

function isLetter(sign: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(sign);
}
