import type { Language } from '../model/basics.ts';
import type { Day } from '../model/day.ts';
import type { Stroke } from '../model/agreement.ts';

/** A line of a clause: its number, what it says, and what belongs to it. */
export interface PaperClause {
  readonly number: string;
  readonly title?: string;
  readonly paragraphs: readonly string[];
  /** Acceptance criteria, each with its letter. */
  readonly items: readonly { readonly letter: string; readonly text: string }[];
  readonly itemsLead?: string;
  /** Quiet remarks at the end. */
  readonly remarks: readonly string[];
  readonly day?: string;
  readonly amount?: string;
}

export interface PaperChapter {
  readonly number: string;
  readonly heading: string;
  /** Heads of the columns for day and amount, where the chapter has them. */
  readonly columns?: { readonly day: string; readonly amount?: string };
  /** What is said where there are no clauses, or before them. */
  readonly lead?: string;
  readonly clauses: readonly PaperClause[];
  readonly sum?: { readonly label: string; readonly amount: string };
}

export interface PaperChange {
  readonly heading: string;
  readonly lead: string;
  readonly rows: readonly {
    /** The deliverable that it is about, where that is not in the words. */
    readonly subject?: string;
    readonly what: string;
    readonly effect?: string;
    readonly was?: string;
    readonly is?: string;
  }[];
  /** Price and end of the whole. */
  readonly effects: readonly { readonly what: string; readonly effect?: string }[];
  readonly wasLabel: string;
  readonly isLabel: string;
}

export interface PaperSignature {
  readonly party: 'freelancer' | 'client';
  readonly name: string;
  /** Drawn strokes, or the name as it was typed. */
  readonly strokes?: readonly Stroke[];
  readonly typed?: string;
  /** When, in which way and what that proves; empty for who has still to sign. */
  readonly facts: readonly string[];
  /** What the fields to fill in elsewhere are called. */
  readonly fields: { readonly signature: string; readonly place: string; readonly placeCaption: string };
}

/** An agreement or a change order as it is printed: every word in the client's language, every figure written out. */
export interface AgreementPaper {
  readonly language: Language;
  /** A4, or Letter where the client's country uses it. */
  readonly pageSize: 'A4' | 'LETTER';
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
  readonly lead: string;
  /** Plainly, where not both have signed. */
  readonly unsigned?: string;
  readonly parties: readonly {
    readonly role: string;
    readonly name: string;
    readonly lines: readonly string[];
  }[];
  readonly change?: PaperChange;
  /** Above the clauses, where a change comes first. */
  readonly whole?: string;
  readonly chapters: readonly PaperChapter[];
  readonly signing: {
    readonly heading: string;
    readonly text: string;
    readonly signatures: readonly PaperSignature[];
    readonly sealLabel: string;
    readonly seal?: string;
  };
  readonly withdrawal?: {
    readonly heading: string;
    readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
    readonly form: {
      readonly heading: string;
      readonly lead: string;
      readonly lines: readonly string[];
      readonly note: string;
    };
  };
  readonly footer: string;
  readonly pageOf: (page: number, pages: number) => string;
}
