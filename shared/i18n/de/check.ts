import type { WordsOf } from '../words.ts';

export const check = { window: '' } as const satisfies WordsOf<'check'>;
