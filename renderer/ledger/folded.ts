/**
 * Words as they are compared in a search: without case and accents, and with ae, oe and ue as the umlauts that they may stand for, so
 * that „über“, „Ueber“ and “uber” are one.
 */
export function folded(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/([aou])e/g, '$1');
}
