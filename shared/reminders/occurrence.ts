/** Something that the person is to be told of once, while it is open. */
export interface Occurrence {
  /** Names the reminder and its local due time, such as `<projectId>/update/2026-05-11`: the same whatever clock or zone the machine has. */
  readonly key: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly remindAt: number;
  /** The person gave their word for this very moment: it is told on days off too, though never in quiet hours. */
  readonly isPromised?: boolean;
}
