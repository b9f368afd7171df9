/** Whether a text says anything at all: a letter or a digit of any script stands in it. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
