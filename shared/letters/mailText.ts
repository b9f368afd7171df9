/** What stands on both sides of one @, without what parts addresses and without spaces. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+$/u;

/** An address that a message can go to; undefined where the text is none. */
export function mailAddress(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  return ADDRESS.test(trimmed) ? trimmed : undefined;
}

/** A text for a line of its own: whatever breaks lines, or steers a terminal, is a space. */
export function oneLine(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

/** The text of a message with `\n` at the end of each line, and without what no mail can carry. */
export function mailBody(body: string): string {
  return body
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '');
}
