import { refundPolicy } from '../model/agreement.ts';
import { dayCount, language, rate } from '../model/basics.ts';
import type { Known } from '../model/known.ts';
import { z } from '../model/zod.ts';

export const trade = z.enum([
  'web',
  'brand',
  'copy',
  'translation',
  'photography',
  'video',
  'app',
  'consulting',
]);

const text = z.string().min(1);

/**
 * An agreement of a trade to begin from: days are counted from the start of the work, prices are left to the freelancer. Duties
 * name the deliverables that they hold up by their places in the list, counted from 0.
 */
export const template = z.strictObject({
  trade,
  language,
  name: text,
  /** One sentence: for which kind of work. */
  about: text,
  deliverables: z
    .array(
      z.strictObject({
        title: text,
        description: text.optional(),
        afterDays: dayCount,
        quantity: z.int().min(1),
        revisionsIncluded: z.int().min(0),
        criteria: z.array(text).min(1),
      }),
    )
    .min(1),
  exclusions: z.array(text).min(1),
  clientDuties: z
    .array(z.strictObject({ text, afterDays: dayCount, blocks: z.array(z.int().min(0)).min(1) }))
    .min(1),
  /** Shares of the total in basis points, 10000 together. */
  instalments: z
    .array(z.strictObject({ label: text, share: rate, afterDays: dayCount, deposit: z.boolean().optional() }))
    .min(1),
  refundPolicy,
  updates: z.strictObject({ everyDays: z.int().min(1), afterDays: dayCount, graceDays: dayCount }).optional(),
});

export type Template = Known<z.infer<typeof template>>;
export type Trade = z.infer<typeof trade>;
