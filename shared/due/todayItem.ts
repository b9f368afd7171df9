import type { Dated } from './dated.ts';

/** Whose turn it is: what is asked of oneself, or what others have to do first. */
export type Turn = 'yours' | 'theirs';

/** Something that is due, or will be soon, with what a list needs to tell it. */
export type TodayItem = Dated & {
  readonly projectId: string;
  readonly projectTitle: string;
  /** The client as the screens call them. */
  readonly called: string;
  readonly clientName: string;
  readonly isSample: boolean;
  readonly timeZone: string;
  readonly currency: string;
  /** In the project's time zone: 0 today, less when it is past. */
  readonly daysLeft: number;
  readonly turn: Turn;
  /** Yours, and this is the last day for it or later. */
  readonly isAtRisk: boolean;
};
