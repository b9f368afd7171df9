/** A pair of words in a letter: what stands there, and what shall stand there. */
export type WordPair = readonly [before: string, after: string];

/**
 * A text with the first of some words that stands in it exchanged for its counterpart, wherever it stands; undefined where none of them
 * stands in it. Blanks that do not break count as blanks.
 */
export function exchangeWords(text: string, pairs: readonly WordPair[]): string | undefined {
  for (const [before, after] of pairs) {
    const found = new RegExp(before.split(/\s+/u).map(escaped).join('\\s+'), 'gu');
    if (before !== '' && found.test(text)) {
      return text.replace(found, () => after);
    }
  }
  return undefined;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
