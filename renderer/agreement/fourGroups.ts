/** The beginning of a seal, to be compared by eye. */
export function fourGroups(seal: string): string {
  return (seal.match(/.{4}/gu) ?? []).slice(0, 4).join(' ');
}
