export interface TodaySearch {
  /** The key of the row whose work lies on the page. */
  readonly item?: string;
  /** The message to the client that goes with it is written, where the row itself is about something else. */
  readonly write?: true;
}

/** What stands in the address of Today behind the question mark. */
export function todaySearch(search: Readonly<Record<string, unknown>>): TodaySearch {
  const { item, write } = search;
  return {
    ...(typeof item === 'string' && item !== '' ? { item } : {}),
    ...(write === true ? { write } : {}),
  };
}
