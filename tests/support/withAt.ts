/** A copy of a JSON document with another value at a path as in `agreements[0].number`; `undefined` takes the key out. */
export function withAt(document: unknown, path: string, value: unknown): unknown {
  const [key, ...rest] = path.split(/[.[\]]+/).filter((part) => part !== '');
  if (key === undefined) {
    return value;
  }
  const below = (inside: unknown) => withAt(inside, rest.join('.'), value);
  if (Array.isArray(document)) {
    const items: unknown[] = document.slice();
    items[Number(key)] = below(document[Number(key)]);
    return items;
  }
  const record = recordIn(document);
  const changed = below(record[key]);
  if (changed === undefined) {
    return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
  }
  return { ...record, [key]: changed };
}

function recordIn(document: unknown): Readonly<Record<string, unknown>> {
  if (typeof document !== 'object' || document === null) {
    throw new Error(`no record to change in ${JSON.stringify(document)}`);
  }
  // Any object has text keys; what stands behind them stays unknown.
  return document as Readonly<Record<string, unknown>>;
}
