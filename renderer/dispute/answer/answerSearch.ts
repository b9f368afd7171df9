/** What an address of the answer can ask for: the offer on paper, large. */
export interface AnswerSearch {
  readonly paper?: true;
}

/** Reads the search part of an address; what is not understood is left out. */
export function answerSearch(search: Record<string, unknown>): AnswerSearch {
  return search.paper === true ? { paper: true } : {};
}
