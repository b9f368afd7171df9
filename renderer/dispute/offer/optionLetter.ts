/** A, B or C. */
export function optionLetter(index: number): string {
  return String.fromCodePoint(65 + index);
}
