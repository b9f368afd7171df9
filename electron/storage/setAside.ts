const SET_ASIDE = /^\d{8}T\d{9}Z(?:-\d+)?_(.+)$/s;

/** The name under which a file is kept aside: the moment in front, and a count where that name is taken already. */
export function setAsideName(name: string, at: Date, taken: readonly string[]): string {
  const moment = at.toISOString().replace(/[-:.]/g, '');
  const names = new Set(taken);
  let candidate = `${moment}_${name}`;
  for (let count = 2; names.has(candidate); count += 1) {
    candidate = `${moment}-${count}_${name}`;
  }
  return candidate;
}

/** The name that a file had before it was set aside; undefined for a file that got there in another way. */
export function nameBeforeSetAside(name: string): string | undefined {
  return SET_ASIDE.exec(name)?.[1];
}
