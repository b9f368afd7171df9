import { clauseNumber } from '../../shared/agreements/clauseNumber.ts';
import type { Change } from '../../shared/agreements/changesBetween.ts';
import { assertNever } from '../../shared/assertNever.ts';
import { clauseTitle } from '../../shared/explaining/clauseWords.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';

export interface ChangeWords {
  readonly what: string;
  /** What it does to the price or the day. */
  readonly effect?: { readonly words: string; readonly isMoney: boolean };
}

/** One line of a change order. What is said of a deliverable stands under its title. */
export function changeWords(say: Say, write: Writer, version: AgreementVersion, change: Change): ChangeWords {
  switch (change.code) {
    case 'quantity':
      return {
        what: say(($) => $.agreement.change.quantity, {
          from: write.number(change.from),
          to: write.number(change.to),
        }),
        ...byMoney(write, change.priceBy),
      };
    case 'price':
      return {
        what: say(($) => $.agreement.change.price, { price: write.money(change.to) }),
        ...byMoney(write, change.priceBy),
      };
    case 'due':
      return {
        what: say(($) => $.agreement.change.due, {
          from: write.day(change.from),
          to: write.day(change.to),
        }),
        effect: { words: daysLater(say, change.days), isMoney: false },
      };
    case 'added':
      return {
        what: say(($) => $.agreement.change.added, { title: change.title }),
        ...byMoney(write, change.price),
      };
    case 'dropped':
      return {
        what: say(($) => $.agreement.change.dropped, { title: change.title }),
        ...byMoney(write, -change.price),
      };
    case 'renamed':
      return { what: say(($) => $.agreement.change.renamed, { from: change.from, to: change.to }) };
    case 'described':
      return { what: say(($) => $.agreement.change.described) };
    case 'revisions':
      return {
        what: say(($) => $.agreement.change.revisions, {
          from: write.number(change.from),
          to: write.number(change.to),
        }),
      };
    case 'criterionAdded':
    case 'criterionDropped':
    case 'criterionChanged':
      return {
        what: say(($) => $.agreement.change[change.code], { text: change.text }),
      };
    case 'exclusionAdded':
    case 'exclusionDropped':
    case 'exclusionChanged':
    case 'dutyAdded':
    case 'dutyDropped':
    case 'dutyChanged':
      return { what: say(($) => $.agreement.change[change.code], { text: change.text }) };
    case 'dutyDue':
      return {
        what: say(($) => $.agreement.change.dutyDue, {
          text: change.text,
          from: write.day(change.from),
          to: write.day(change.to),
        }),
      };
    case 'instalments':
    case 'updates':
      return { what: say(($) => $.agreement.change[change.code]) };
    case 'policy':
      return {
        what: say(($) => $.agreement.change.policy, {
          number: clauseNumber(version, change.clause) ?? '',
          title: clauseTitle(say, version, change.clause),
        }),
      };
    default:
      return assertNever(change);
  }
}

function byMoney(write: Writer, amount: number): Pick<ChangeWords, 'effect'> {
  return amount === 0 ? {} : { effect: { words: write.signedMoney(amount), isMoney: true } };
}

function daysLater(say: Say, days: number): string {
  return days > 0
    ? say(($) => $.agreement.change.later, { count: days })
    : say(($) => $.agreement.change.earlier, { count: -days });
}
