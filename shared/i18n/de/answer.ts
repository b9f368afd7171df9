import type { WordsOf } from '../words.ts';

export const answer = { window: '' } as const satisfies WordsOf<'answer'>;
