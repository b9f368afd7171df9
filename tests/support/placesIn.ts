/** A place in a JSON document: its path as problems write it, and what stands there. */
export interface Place {
  readonly path: string;
  readonly value: unknown;
}

/** Every place in a JSON document below its root, in the order of reading. */
export function placesIn(document: unknown, path = ''): Place[] {
  if (Array.isArray(document)) {
    return document.flatMap((value: unknown, index) => placeAndBelow(`${path}[${index}]`, value));
  }
  if (typeof document === 'object' && document !== null) {
    return Object.entries(document).flatMap(([key, value]: [string, unknown]) =>
      placeAndBelow(path === '' ? key : `${path}.${key}`, value),
    );
  }
  return [];
}

function placeAndBelow(path: string, value: unknown): Place[] {
  return [{ path, value }, ...placesIn(value, path)];
}
