import { common } from './common.ts';
import { menu } from './menu.ts';
import { money } from './money.ts';
import { timeline } from './timeline.ts';
import { trouble } from './trouble.ts';

export const en = { common, trouble, menu, money, timeline } as const;
