/** A pair of words in a letter: what stands there, and what shall stand there. */
export type WordPair = readonly [before: string, after: string];

/**
 * A text with the first of some words that stands in it exchanged for its counterpart, wherever it stands; undefined where none of them
 * stands in it. Blanks that do not break count as blanks.
 */
export function exchangeWords(text: string, pairs: readonly WordPair[]): string | undefined {
  for (const [before, after] of pairs) {
    if (namesWords(text, before)) {
      return text.replace(patternOf(before), () => after);
    }
  }
  return undefined;
}

/** Whether some words stand in a text as they are: "2 April" does not stand in "12 April". */
export function namesWords(text: string, words: string): boolean {
  return words !== '' && patternOf(words).test(text);
}

function patternOf(words: string): RegExp {
  const pattern = words.split(/\s+/u).map(escaped).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu');
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
