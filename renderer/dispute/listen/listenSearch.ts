/** What an address of Listen can ask for: a claim to open. */
export interface ListenSearch {
  readonly claim?: string;
}

/** Reads the search part of an address; what is not understood is left out. */
export function listenSearch(search: Record<string, unknown>): ListenSearch {
  return typeof search.claim === 'string' ? { claim: search.claim } : {};
}
