import type { WordsOf } from '../words.ts';

export const files = {
  offer: 'Angebot an {{client}}, {{title}}',
  project: '{{title}}',
  untitled: 'Ohne Titel',
} as const satisfies WordsOf<'files'>;
