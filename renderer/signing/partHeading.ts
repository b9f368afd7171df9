import { contractPrice } from '../../shared/agreements/contractPrice.ts';
import { assertNever } from '../../shared/assertNever.ts';
import type { WalkPart } from '../../shared/model/agreement.ts';
import type { Reading } from './reading.ts';

/** A part in one sentence: what the person would ask first. */
export function partHeading({ version, words: { say, write } }: Reading, part: WalkPart): string {
  switch (part) {
    case 'time': {
      const last = version.deliverables
        .map(({ due }) => due)
        .toSorted()
        .at(-1);
      return last === undefined
        ? say(($) => $.signing.time.headingNone)
        : say(($) => $.signing.time.heading, { day: write.dayWithYear(last) });
    }
    case 'deliverables':
      return say(($) => $.signing.deliverables.heading, { count: version.deliverables.length });
    case 'payments': {
      const total = write.money(contractPrice(version));
      const count = version.instalments.length;
      return count === 0
        ? say(($) => $.signing.payments.headingNone, { total })
        : say(($) => $.signing.payments.heading, { total, count });
    }
    case 'refunds':
      return say(($) => $.signing.refunds.heading);
    case 'withdrawal':
      return say(($) => $.signing.withdrawal.heading);
    default:
      return assertNever(part);
  }
}
