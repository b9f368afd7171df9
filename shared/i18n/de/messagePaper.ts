import type { WordsOf } from '../words.ts';

export const messagePaper = {
  fileName: '{{subject}}, {{client}}',
  untitled: 'An {{client}}',
  footer: '{{freelancer}} an {{client}}',
} as const satisfies WordsOf<'messagePaper'>;
