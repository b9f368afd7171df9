import type { Say } from '../../shared/i18n/translator.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import { minorDigits } from '../../shared/i18n/writer.ts';
import type { AmountProblem } from './readAmount.ts';

/** Why an amount is not understood, and how to write it. */
export function amountProblem(say: Say, write: Writer, text: string, code: AmountProblem): string {
  const digits = minorDigits(write.currency);
  switch (code) {
    case 'ambiguous': {
      const [whole, part] = [text.replace(/[.,]/g, ''), text.replace(',', '.')].map(Number);
      return say(($) => $.fields.amount.ambiguous, {
        large: write.money((whole ?? 0) * 10 ** digits),
        small: write.money(Math.floor((part ?? 0) * 10 ** digits)),
      });
    }
    case 'tooPrecise':
      return digits === 0
        ? say(($) => $.fields.amount.noFraction)
        : say(($) => $.fields.amount.tooPrecise, { count: digits });
    default:
      return say(($) => $.fields.amount[code], { example: write.money(125 * 10 ** digits) });
  }
}
