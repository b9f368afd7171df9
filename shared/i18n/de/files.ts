import type { WordsOf } from '../words.ts';

export const files = {
  agreement: 'Vereinbarung {{client}} – {{title}}',
  changeOrder: 'Änderung {{number}} {{client}} – {{title}}',
  offer: 'Angebot an {{client}}, {{title}}',
  project: '{{title}}',
  calendar: 'Termine {{title}}',
  calendarOfAll: 'Termine Common Ground',
  untitled: 'Ohne Titel',
} as const satisfies WordsOf<'files'>;
