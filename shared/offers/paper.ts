import type { OutcomeSign, WorkingLine } from '../explaining/account.ts';
import type { Language } from '../model/basics.ts';
import type { Day } from '../model/day.ts';
import type { MoneyBarSettings } from '../pictures/moneyBar.ts';
import type { TimelineSettings } from '../pictures/timelinePicture.ts';

/** A run of words; strong ones carry weight, a sign stands for the key of the timeline. */
export type Run =
  { readonly text: string; readonly strong?: boolean } | { readonly sign: 'youWaited' | 'theyWaited' };

export interface PaperOption {
  /** A, B or C. */
  readonly letter: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** What is paid or paid back when this option is chosen. */
  readonly payment: { readonly label: string; readonly amount: string; readonly remark?: string };
}

export interface PaperRow {
  /** The client's own words, or what it is about where it was told without any. */
  readonly quote: string;
  readonly agreed: string;
  readonly clauses: string;
  readonly sign: OutcomeSign;
  readonly outcome: string;
  readonly found: string;
}

export interface PaperTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A resolution offer as it is printed: every word in the client's language, every figure written out. The painter only lays it
 * out. First half page: what is offered; then the reasoning; the money and the workings last.
 */
export interface OfferPaper {
  readonly language: Language;
  /** A4, or Letter where the client's country uses it. */
  readonly pageSize: 'A4' | 'LETTER';
  /** For the title bar of the reader. */
  readonly documentTitle: string;
  readonly author: string;
  readonly madeOn: Day;
  readonly letterhead: {
    readonly name: string;
    readonly trade?: string;
    readonly contact: readonly string[];
    readonly date: string;
  };
  readonly heading: string;
  readonly opening: readonly Run[];
  readonly options: readonly PaperOption[];
  readonly signatures: readonly { readonly caption: string; readonly name: string }[];
  readonly reasoning: {
    readonly heading: string;
    readonly columns: readonly [string, string, string];
    readonly rows: readonly PaperRow[];
  };
  readonly money: {
    readonly heading: string;
    readonly sentence: string;
    readonly bar: Omit<MoneyBarSettings, 'canvas'>;
    readonly table: PaperTable;
  };
  readonly timeline: {
    readonly heading: string;
    readonly sentence: readonly Run[];
    readonly picture: Omit<TimelineSettings, 'canvas'>;
    readonly table: PaperTable;
    /** What a reading program says for the picture. */
    readonly description: string;
  };
  /** One sum for each finding that is about money; remarks are paragraphs beside it. */
  readonly workings: readonly {
    readonly heading: string;
    readonly lines: readonly WorkingLine[];
    readonly remarks: readonly string[];
  }[];
  readonly restsOn: {
    readonly heading: string;
    readonly text: string;
    readonly sealLabel: string;
    readonly seal?: string;
  };
  readonly closing: { readonly heading: string; readonly text: string };
  readonly footer: string;
  readonly pageOf: (page: number, pages: number) => string;
}
