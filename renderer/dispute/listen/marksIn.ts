import type { Claim } from '../../../shared/model/dispute.ts';
import type { Range } from './range.ts';
import { overlap } from './range.ts';

/** A claim as it lies in the words. */
export interface Mark extends Range {
  readonly claimId: string;
  /** Its place in the list, from 1. */
  readonly number: number;
}

/** Where the quotes of the claims stand in the words. A claim without a quote, or with one that is not there, has no mark. */
export function marksIn(text: string, claims: readonly Claim[]): Mark[] {
  return claims.flatMap((claim, place): Mark[] => {
    const from = placeOf(text, claim);
    return from === -1 ? [] : [{ claimId: claim.id, number: place + 1, from, to: from + claim.quote.length }];
  });
}

function placeOf(text: string, { quote, start }: Claim): number {
  if (quote === '') {
    return -1;
  }
  return start !== undefined && text.startsWith(quote, start) ? start : text.indexOf(quote);
}

/** A stretch with the same marks all through it. */
export interface Run extends Range {
  readonly marks: readonly Mark[];
}

/** Cuts a stretch of the words where marks begin and end, so that marks may overlap. */
export function runsIn(stretch: Range, marks: readonly Mark[]): Run[] {
  const touching = marks.filter((mark) => overlap(mark, stretch));
  const cuts = [...new Set([stretch.from, stretch.to, ...touching.flatMap(({ from, to }) => [from, to])])]
    .filter((cut) => cut >= stretch.from && cut <= stretch.to)
    .toSorted((one, other) => one - other);
  return cuts.slice(0, -1).map((from, place) => {
    const run = { from, to: cuts[place + 1] ?? stretch.to };
    return { ...run, marks: touching.filter((mark) => overlap(mark, run)) };
  });
}
