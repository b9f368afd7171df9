/**
 * Where a key leads along a row of `count` places: arrows by one, Home and End to the ends. `at` is undefined where nothing is
 * shown yet; then an arrow shows where one was last. Undefined for any other key, and at the ends.
 */
export function stepAlong(
  key: string,
  at: number | undefined,
  last: number,
  count: number,
): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at === undefined ? last : Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return at === undefined ? last : Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
