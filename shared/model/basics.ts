import type { Day } from './day.ts';
import type { Instant } from './instant.ts';
import { z } from './zod.ts';

/** What a double holds exactly (project-file, What makes a file invalid). */
export const LARGEST_AMOUNT = Number.MAX_SAFE_INTEGER;

export const id = z.string().min(1);
export const money = z.int().min(0);
export const rate = z.int().min(0).max(10_000);
export const dayCount = z.int().min(0);
/** zod tells the compiler of a string; what passes its check is written as a `Day`. */
export const day = z.iso.date() as z.ZodType<Day, Day>;
/** To the second or finer, or to the minute; ISO 8601 has both. Typed for the same reason as `day`. */
export const instant = z.union(
  [z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })],
  {
    error: 'instant',
  },
) as z.ZodType<Instant, Instant>;
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'clockTime' });
export const countryCode = z.string().regex(/^[A-Z]{2}$/, { error: 'countryCode' });
export const language = z.enum(['en', 'de']);

export type Language = z.infer<typeof language>;
