/** Lists of records that are told apart by their ids. Every function gives a new list, and the same records where nothing changed. */
interface Identified {
  readonly id: string;
}

export function withRecord<Item extends Identified>(
  list: readonly Item[],
  id: string,
  change: Partial<Item>,
): Item[] {
  return list.map((item) => (item.id === id ? { ...item, ...change } : item));
}

export function withoutRecord<Item extends Identified>(list: readonly Item[], id: string): Item[] {
  return list.filter((item) => item.id !== id);
}

/** Puts records behind another one; at the end where that is not given or not there, never twice. */
export function withRecordsAfter<Item extends Identified>(
  list: readonly Item[],
  after: string | undefined,
  ...added: readonly Item[]
): Item[] {
  const isNew = added.filter(({ id }) => !list.some((item) => item.id === id));
  const place = list.findIndex(({ id }) => id === after);
  return list.toSpliced(place === -1 ? list.length : place + 1, 0, ...isNew);
}

/** Puts a record back where it stood; the same list where it stands there again. */
export function withRecordAt<Item extends Identified>(
  list: readonly Item[],
  place: number,
  item: Item,
): readonly Item[] {
  return list.some(({ id }) => id === item.id) ? list : list.toSpliced(place, 0, item);
}

/** The record one place up (`-1`) or down (`1`); the same list where it is at the end already. */
export function withRecordMoved<Item extends Identified>(
  list: readonly Item[],
  id: string,
  by: -1 | 1,
): readonly Item[] {
  const from = list.findIndex((item) => item.id === id);
  const item = list[from];
  const to = from + by;
  if (item === undefined || to < 0 || to >= list.length) {
    return list;
  }
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}
