import type { Say } from '../i18n/translator.ts';

/** Two ways, three ways: an offer has up to three. */
export function waysInWords(say: Say, count: number): string {
  return count === 2 ? say(($) => $.letter.ways.two) : say(($) => $.letter.ways.three);
}
