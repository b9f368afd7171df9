import type { Dispute } from '../../../shared/model/dispute.ts';
import type { Paragraph } from './paragraphsOf.ts';

const LONGEST = 120;

/**
 * Whether a mail begins with its subject: one line that ends like none of a letter, then the salutation on a line of its own. It is
 * then set like one; the words stay as they came.
 */
export function beginsWithSubject({ channel, text }: Dispute, paragraphs: readonly Paragraph[]): boolean {
  const [first, second] = paragraphs.slice(0, 2).map(({ from, to }) => text.slice(from, to).trim());
  return (
    channel === 'email' &&
    first !== undefined &&
    second !== undefined &&
    first.length > 0 &&
    first.length <= LONGEST &&
    /^[^\n]*[^\n.,;:!]$/u.test(first) &&
    second.length <= LONGEST &&
    /^[^\n]+,$/u.test(second)
  );
}
