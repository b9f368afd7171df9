import type { Words } from '../words.ts';
import { common } from './common.ts';

export const de = { common } as const satisfies Words;
