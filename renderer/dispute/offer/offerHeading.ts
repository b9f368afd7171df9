import type { Say } from '../../../shared/i18n/translator.ts';
import type { Writer } from '../../../shared/i18n/writer.ts';
import type { Money } from '../../../shared/model/money.ts';
import { numberWord, withCapital } from '../numberWord.ts';

/** Up to a tenth apart counts as about the same. */
export function costAboutTheSame(costs: readonly Money[]): boolean {
  return (Math.max(...costs) - Math.min(...costs)) * 10 <= Math.max(...costs);
}

/** The heading of the offer: how many ways out, and what they cost. `costs` are those of the options in the offer. */
export function offerHeading(say: Say, write: Writer, costs: readonly Money[]): string {
  const [first] = costs;
  if (first === undefined) {
    return say(($) => $.offerPage.heading.none);
  }
  if (costs.length === 1) {
    return say(($) => $.offerPage.heading.one, { amount: write.money(first) });
  }
  const number = withCapital(numberWord(say, costs.length));
  return costAboutTheSame(costs)
    ? say(($) => $.offerPage.heading.same, { number })
    : say(($) => $.offerPage.heading.range, {
        number,
        least: write.money(Math.min(...costs)),
        most: write.money(Math.max(...costs)),
      });
}
