import type { WordsOf } from '../words.ts';

export const waiting = {
  both: 'Sie haben {{yours}} {{hatched}} auf {{forClient}} gewartet. {{client}} hat {{theirs}} {{solid}} auf Sie gewartet.',
  onlyYou: 'Sie haben {{yours}} {{hatched}} auf {{forClient}} gewartet. Auf Sie hat niemand gewartet.',
  onlyThey: '{{client}} hat {{theirs}} {{solid}} auf Sie gewartet.',
  nobody: 'Niemand hat auf den anderen gewartet.',
  picture: 'Zeitplan, wie er vereinbart war und wie es kam; dasselbe steht in der Tabelle.',
} as const satisfies WordsOf<'waiting'>;
