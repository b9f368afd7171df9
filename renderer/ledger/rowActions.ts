/** What a row of the timeline can begin. */
export interface RowActions {
  readonly correct: (event: string) => void;
  /** The messages of which something is kept as only talked about. */
  readonly talkedAbout: ReadonlySet<string>;
}
