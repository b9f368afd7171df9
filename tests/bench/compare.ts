/** One way of doing a thing; what it gives is not looked at. */
export type Way = () => unknown;

export interface Compared {
  readonly name: string;
  /** Milliseconds. */
  readonly median: number;
  /** To the first way. */
  readonly ratio: number;
}

/**
 * Times ways of doing a thing in turns, so that whatever else the machine does in the meantime meets all of them alike. The first
 * turn is not counted; each further one begins with another way.
 */
export async function compare(
  ways: Readonly<Record<string, Way>>,
  { rounds }: { readonly rounds: number },
): Promise<Compared[]> {
  const names = Object.keys(ways);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    const first = Math.max(0, round) % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const start = performance.now();
      await ways[name]?.();
      if (round >= 0) {
        times.get(name)?.push(performance.now() - start);
      }
    }
  }
  const medians = names.map((name) => medianOf(times.get(name) ?? []));
  return names.map((name, place) => ({
    name,
    median: medians[place] ?? NaN,
    ratio: (medians[place] ?? NaN) / (medians[0] ?? NaN),
  }));
}

function medianOf(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
