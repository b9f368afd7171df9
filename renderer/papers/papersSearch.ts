/** What an address of the papers can ask for: the version to show, by its number. */
export interface PapersSearch {
  readonly paper?: number;
}

/** Reads the search part of an address; what is not understood is left out. */
export function papersSearch(search: Record<string, unknown>): PapersSearch {
  return Number.isInteger(search.paper) ? { paper: Number(search.paper) } : {};
}
