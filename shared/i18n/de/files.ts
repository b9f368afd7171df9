import type { WordsOf } from '../words.ts';

export const files = {
  agreement: 'Vereinbarung {{client}} – {{title}}',
  changeOrder: 'Änderung {{number}} {{client}} – {{title}}',
  offer: 'Angebot an {{client}}, {{title}}',
  project: '{{title}}',
  untitled: 'Ohne Titel',
} as const satisfies WordsOf<'files'>;
