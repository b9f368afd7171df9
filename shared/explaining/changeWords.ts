import type { Change } from '../agreements/changesBetween.ts';
import { clauseNumber } from '../agreements/clauseNumber.ts';
import { contractPrice } from '../agreements/contractPrice.ts';
import { effectOf } from '../agreements/effectOf.ts';
import { assertNever } from '../assertNever.ts';
import type { Say } from '../i18n/translator.ts';
import type { Writer } from '../i18n/writer.ts';
import type { AgreementVersion } from '../model/agreement.ts';
import type { Day } from '../model/day.ts';
import { clauseText, clauseTitle } from './clauseWords.ts';

/** The two versions that a change lies between. */
export interface ChangedVersions {
  readonly before: AgreementVersion;
  readonly after: AgreementVersion;
}

export interface ChangeWords {
  readonly what: string;
  /** What it does to the price or the day. */
  readonly effect?: { readonly words: string; readonly isMoney: boolean };
  /** Whole sentences that were there and are there now, where the line alone does not tell; empty for nothing. */
  readonly texts?: { readonly was: string; readonly is: string };
}

/** One line of a change order. What is said of a deliverable stands under its title (`subjectOf`). */
export function changeWords(say: Say, write: Writer, versions: ChangedVersions, change: Change): ChangeWords {
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
        what: say(($) => $.agreement.change.price, {
          from: write.money(change.from),
          to: write.money(change.to),
        }),
        ...byMoney(write, change.priceBy),
      };
    case 'due':
      return {
        what: say(($) => $.agreement.change.due, daysOf(write, change)),
        effect: { words: laterWords(say, change.days), isMoney: false },
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
    case 'instalmentRenamed':
      return { what: say(($) => $.agreement.change.renamed, { from: change.from, to: change.to }) };
    case 'described':
    case 'criterionChanged':
    case 'exclusionChanged':
    case 'dutyChanged':
      return {
        what: say(($) => $.agreement.change[change.code]),
        texts: { was: change.from, is: change.to },
      };
    case 'revisions':
      return {
        what: say(($) => $.agreement.change.revisions, {
          from: write.number(change.from),
          to: write.number(change.to),
        }),
      };
    case 'criterionAdded':
    case 'criterionDropped':
    case 'exclusionAdded':
    case 'exclusionDropped':
    case 'dutyAdded':
    case 'dutyDropped':
      return { what: say(($) => $.agreement.change[change.code], { text: change.text }) };
    case 'dutyDue':
      return {
        what: say(($) => $.agreement.change.dutyDue, { text: change.text, ...daysOf(write, change) }),
      };
    case 'dutyBlocks':
      return { what: blocksWords(say, write, change) };
    case 'instalmentAdded':
    case 'instalmentDropped':
      return {
        what: say(($) => $.agreement.change[change.code], {
          label: change.label,
          day: write.day(change.due),
        }),
        effect: { words: write.money(change.amount), isMoney: true },
      };
    case 'instalmentAmount':
      return {
        what: say(($) => $.agreement.change.instalment, {
          label: change.label,
          from: write.money(change.from),
          to: write.money(change.to),
        }),
      };
    case 'instalmentDue':
      return {
        what: say(($) => $.agreement.change.instalment, { label: change.label, ...daysOf(write, change) }),
      };
    case 'instalmentDeposit':
      return {
        what: say(($) => $.agreement.change[change.isDeposit ? 'depositNow' : 'depositNoMore'], {
          label: change.label,
        }),
      };
    case 'updates':
    case 'policy': {
      const clause = change.code === 'updates' ? 'updates' : change.clause;
      return {
        what: say(($) => $.agreement.change.clause, {
          number: clauseNumber(versions.after, clause) ?? '',
          title: clauseTitle(say, versions.after, clause),
        }),
        texts: {
          was: clauseText(say, write, versions.before, clause),
          is: clauseText(say, write, versions.after, clause),
        },
      };
    }
    default:
      return assertNever(change);
  }
}

/** The deliverable under whose title a change stands; undefined where the change names what it is about itself. */
export function subjectOf(change: Change): string | undefined {
  switch (change.code) {
    case 'quantity':
    case 'price':
    case 'due':
    case 'described':
    case 'revisions':
    case 'criterionAdded':
    case 'criterionDropped':
    case 'criterionChanged':
      return change.title;
    default:
      return undefined;
  }
}

/** What a change order does to the price of the whole and to its last day, a line each. */
export function effectWords(say: Say, write: Writer, { before, after }: ChangedVersions): ChangeWords[] {
  const { priceBy, endFrom, endTo, daysBy } = effectOf(before, after);
  const price = { from: write.money(contractPrice(before)), to: write.money(contractPrice(after)) };
  const total =
    priceBy === 0
      ? { what: say(($) => $.agreement.change.totalAsBefore, price) }
      : { what: say(($) => $.agreement.change.total, price), ...byMoney(write, priceBy) };
  if (endTo === undefined) {
    return [total];
  }
  const end =
    endFrom === undefined || daysBy === 0
      ? { what: say(($) => $.agreement.change.endAsBefore, { to: write.day(endTo) }) }
      : {
          what: say(($) => $.agreement.change.end, daysOf(write, { from: endFrom, to: endTo })),
          effect: { words: laterWords(say, daysBy), isMoney: false },
        };
  return [total, end];
}

function byMoney(write: Writer, amount: number): Pick<ChangeWords, 'effect'> {
  return amount === 0 ? {} : { effect: { words: write.signedMoney(amount), isMoney: true } };
}

function laterWords(say: Say, days: number): string {
  return days > 0
    ? say(($) => $.agreement.change.later, { count: days })
    : say(($) => $.agreement.change.earlier, { count: -days });
}

/** Two days, with their years where these differ. */
function daysOf(write: Writer, { from, to }: { readonly from: Day; readonly to: Day }) {
  return { from: write.day(from, yearOf(to)), to: write.day(to, yearOf(from)) };
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function blocksWords(
  say: Say,
  write: Writer,
  { text, titles }: Extract<Change, { code: 'dutyBlocks' }>,
): string {
  return titles.length === 0
    ? say(($) => $.agreement.change.dutyBlocksNothing, { text })
    : say(($) => $.agreement.change.dutyBlocks, { text, titles: write.list(titles) });
}
