/** What a terminal obeys instead of showing it (escape sequences), and what turns the order of letters around. */
const OBEYED = /(?!\n)\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/gu;

/** Words that may come from anyone, as a terminal shows them: line breaks stay, nothing else steers it. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(OBEYED, '');
}
