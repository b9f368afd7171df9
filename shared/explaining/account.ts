import type { Day } from '../model/day.ts';
import type { Money } from '../model/money.ts';

/** Full disc: right; half: partly right; empty: not agreed or not owed; dashed: still open. */
export type OutcomeSign = 'full' | 'half' | 'empty' | 'open';
export type ConsequenceSign = 'settled' | 'needs';

/** A line of a sum that anyone can redo by hand. */
export interface WorkingLine {
  readonly label: string;
  readonly value: string;
  /** A step on the way, the sum under a rule, or a remark below it. */
  readonly kind: 'step' | 'sum' | 'remark';
}

/** Something that was due or that happened, on its day. */
export interface Happening {
  readonly day: Day;
  readonly text: string;
  /** The clause that set the day. */
  readonly clause?: string;
}

/** A clause as it is cited: "Version 2, 6.2 Late delivery". */
export interface ClauseReference {
  readonly version: number;
  /** As in an assessment's citation. */
  readonly clause: string;
  readonly number: string;
  readonly words: string;
}

/** A finding in words, in the language of the reader: used alike by page, paper, letter and terminal. */
export interface FindingAccount {
  readonly claimId: string;
  /** How the freelancer calls it for short. */
  readonly title: string;
  /** What it is about, in the words of the agreement. */
  readonly about: string;
  readonly quote: string;
  readonly outcome: { readonly sign: OutcomeSign; readonly word: string };
  readonly consequence: { readonly sign: ConsequenceSign; readonly word: string };
  readonly credit: Money;
  /** The clause in words. */
  readonly agreed: string;
  readonly clauses: readonly ClauseReference[];
  readonly happened: readonly Happening[];
  readonly working: readonly WorkingLine[];
  /** The reasons as sentences, in the order of the rulebook; neutral, so that they may stand on paper. */
  readonly reasons: readonly string[];
}
