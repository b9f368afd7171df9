import { language } from '../model/basics.ts';
import { z } from '../model/zod.ts';

/** What the person set for the app as a whole. `system` follows the machine. */
export const settings = z.looseObject({
  language: z.enum(['system', ...language.options]),
  theme: z.enum(['system', 'light', 'dark']),
  /** What an hour of one's own costs, in minor units of the project at hand; a first guess for new offers. */
  hourlyCost: z.int().min(0).optional(),
});

export type Settings = {
  language: 'system' | 'en' | 'de';
  theme: 'system' | 'light' | 'dark';
  hourlyCost?: number | undefined;
};

export const DEFAULT_SETTINGS: Settings = { language: 'system', theme: 'system' };
