import type { Problem } from './problem.ts';

/** What the records on the way to some places are called in the file, by their paths; of those that have a name that can be read. */
export function placeNames(value: unknown, problems: readonly Problem[]): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const { path } of problems) {
    let at = value;
    let walked = '';
    for (const [step] of path.matchAll(STEP)) {
      at = isRecord(at) ? at[step.replace(/^\.|[[\]]/g, '')] : undefined;
      walked += step;
      const name = step.startsWith('[') ? nameOf(at) : undefined;
      if (name !== undefined) {
        names[walked] = name;
      }
    }
  }
  return names;
}

/** A key, with the point before it, or a place in a list. */
export const STEP = /\[\d+\]|\.?[^.[\]]+/g;

const LONGEST = 60;

function nameOf(record: unknown): string | undefined {
  const name = isRecord(record)
    ? [record.title, record.label, record.name, record.text].find(
        (one) => typeof one === 'string' && one.trim() !== '',
      )
    : undefined;
  if (typeof name !== 'string') {
    return undefined;
  }
  return name.length > LONGEST ? `${name.slice(0, LONGEST).trimEnd()}…` : name;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
