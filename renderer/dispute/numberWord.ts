import type { Say } from '../../shared/i18n/translator.ts';

const WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** One to twelve as a word, more in figures. */
export function numberWord(say: Say, number: number): string {
  const word = WORDS[number - 1];
  return word === undefined ? String(number) : say(($) => $.path.numbers[word]);
}

/** As at the beginning of a sentence. */
export function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
