import type { WordsOf } from '../words.ts';

export const offerPage = { window: '' } as const satisfies WordsOf<'offerPage'>;
