import type { Say } from '../../shared/i18n/translator.ts';
import { en } from '../../shared/i18n/en/index.ts';
import { STEP } from '../../shared/model/placeNames.ts';
import type { Expected, Problem } from '../../shared/model/problem.ts';

/** A place of a project file in words. */
export interface PlaceWords {
  /** The record, such as: Version 1, payment 2 “Second half”. */
  readonly record: string;
  /** What of it; none where the record itself is the place. */
  readonly field?: string;
}

/** The place of a problem as somebody says it who knows the agreement and not the file. */
export function placeWords(say: Say, path: string, names: Readonly<Record<string, string>>): PlaceWords {
  const records: string[] = [];
  const fields: string[] = [];
  let walked = '';
  let list = '';
  for (const [step] of path.matchAll(STEP)) {
    walked += step;
    if (step.startsWith('[')) {
      fields.pop();
      const record = recordWords(say, list, Number(step.slice(1, -1)) + 1);
      const name = names[walked];
      records.push(name === undefined ? record : say(($) => $.places.named, { record, name }));
    } else {
      list = step.replace(/^\./, '');
      fields.push(fieldWords(say, list));
    }
  }
  if (path === '') {
    return { record: say(($) => $.places.whole) };
  }
  return {
    record: records.length === 0 ? say(($) => $.places.top) : records.join(', '),
    ...(fields.length === 0 ? {} : { field: fields.join(', ') }),
  };
}

function recordWords(say: Say, list: string, number: number): string {
  return isKey(en.places.records, list)
    ? say(($) => $.places.records[list], { number })
    : say(($) => $.places.records.other, { number });
}

function fieldWords(say: Say, key: string): string {
  return isKey(en.places.fields, key) ? say(($) => $.places.fields[key]) : say(($) => $.places.fields.other);
}

function isKey<Words extends object>(words: Words, key: string): key is Extract<keyof Words, string> {
  return Object.hasOwn(words, key);
}

/** What belongs at a place. */
export function expectedWords(say: Say, expected: Expected): string {
  switch (expected.code) {
    case 'atLeast':
    case 'atMost':
      return say(($) => $.places.mends[expected.code], { limit: expected.limit });
    case 'atMostItems':
      return say(($) => $.places.mends.atMostItems, { count: expected.limit });
    case 'oneOf':
      return say(($) => $.places.mends.oneOf, { options: expected.options.join(', ') });
    case 'instalmentsAddUp':
      return say(($) => $.places.mends.instalmentsAddUp, { deliverables: expected.deliverables });
    case 'existingId':
      return say(($) => $.places.mends.existingId[expected.kind]);
    case 'ascendingNumber':
      return say(($) => $.places.mends.ascendingNumber, { after: expected.after });
    case 'deliveredWithinAgreed':
      return say(($) => $.places.mends.deliveredWithinAgreed, {
        agreed: expected.agreed,
        delivered: expected.delivered,
      });
    default:
      return say(($) => $.places.mends[expected.code]);
  }
}

export interface PlaceGroup {
  readonly record: string;
  readonly problems: readonly {
    readonly problem: Problem;
    readonly field?: string;
    readonly place: number;
  }[];
}

/** The problems by the records that they are in, in the order of the file, each with its place among all of them. */
export function placeGroups(
  say: Say,
  problems: readonly Problem[],
  names: Readonly<Record<string, string>>,
): PlaceGroup[] {
  const groups = new Map<string, PlaceGroup['problems'][number][]>();
  problems.forEach((problem, place) => {
    const { record, field } = placeWords(say, problem.path, names);
    const group = groups.get(record) ?? [];
    group.push({ problem, place, ...(field === undefined ? {} : { field }) });
    groups.set(record, group);
  });
  return [...groups].map(([record, list]) => ({ record, problems: list }));
}
