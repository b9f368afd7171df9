import canonicalize from 'canonicalize';
import { findBrokenSeal, sealProject } from '../../shared/agreements/seals.ts';
import { sha256 } from '../support/digest.ts';
import type { Compared } from './compare.ts';
import { compare } from './compare.ts';
import { largestProject } from './largestProject.ts';

const EVENTS = 10_000;

/**
 * Verifying a chain of 10,000 seals, beside hashing the same bytes bare. What is above the hashing is canonical JSON.
 *
 * Tried, each beside the way it was at the time (two cores, Node 24):
 * - A JSON copy of every record first, so that half characters and what JSON cannot say are gone: verifying took 1.5 × as long as with the
 *   record itself, copied only where that throws. The copy went; it stays below as the way to compare with.
 * - Putting the two outer keys together by hand around the canonical event: a quarter less of the canonical part, and a second place
 *   that knows the order of keys. Left.
 * - JSON.stringify with a sorted list of keys, or of a copy with sorted keys: no faster than canonicalize, and wrong for keys that
 *   are whole numbers. Left.
 */
export async function sealsBench(): Promise<Record<string, Compared[]>> {
  const project = sealProject(largestProject(EVENTS), sha256);
  const texts: string[] = [];
  const broken = findBrokenSeal(project, (text) => {
    texts.push(text);
    return sha256(text);
  });
  if (broken !== null || texts.length <= EVENTS) {
    throw new Error(`the seals do not hold: ${String(broken)}`);
  }
  const records = texts.map((text): unknown => JSON.parse(text));
  return {
    [`Verifying ${EVENTS.toLocaleString('en')} seals`]: await compare(
      {
        'hashing the same bytes': () => texts.forEach(sha256),
        'verifying the seals': () => findBrokenSeal(project, sha256),
        'canonical JSON alone': () => records.forEach((record) => canonicalize(record)),
        'canonical JSON of a JSON copy': () =>
          records.forEach((record) => canonicalize(JSON.parse(JSON.stringify(record)))),
      },
      { rounds: 30 },
    ),
  };
}
