import type { WordsOf } from '../words.ts';

export const common = {
  days_one: '{{count}} Tag',
  days_other: '{{count}} Tage',
} as const satisfies WordsOf<'common'>;
