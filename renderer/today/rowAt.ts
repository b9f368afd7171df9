/** The row of a key in a list, to lead the focus to it. */
export function rowAt(list: ParentNode | null, key: string): HTMLElement | undefined {
  const rows = list?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
  return [...rows].find((row) => row.dataset['row'] === key);
}
