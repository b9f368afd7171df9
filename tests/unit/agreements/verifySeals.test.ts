import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealProject } from '../../../shared/agreements/seals.ts';
import { verifySeals } from '../../../shared/agreements/verifySeals.ts';
import { parseProject } from '../../../shared/model/parseProject.ts';
import { sha256 } from '../../support/digest.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

const sealed = sealProject(sampleBakery('de'), sha256);
const text = JSON.stringify(sealed);
const bytes = Buffer.from(text);

/** Each sealed record with the place of its first byte in the file, and how many it has. */
const records = [
  ...sealed.agreements.map((record, place) => placed(`agreements[${place}]`, record)),
  ...sealed.events.map((record, place) => placed(`events[${place}]`, record)),
];

function placed(path: string, record: object) {
  const written = JSON.stringify(record);
  return {
    path,
    from: Buffer.byteLength(text.slice(0, text.indexOf(written))),
    length: Buffer.byteLength(written),
  };
}

/** What a reader of the file learns: the path of the broken record, or that it cannot be read or does not fit, and where. */
function readBack(
  file: Uint8Array,
): { readonly broken: string | null } | { readonly told: readonly string[] } {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file));
  } catch {
    return { told: ['no JSON'] };
  }
  const parsed = parseProject(value);
  return parsed.ok
    ? { broken: verifySeals(parsed.value, sha256).brokenRecord }
    : { told: parsed.error.problems.map(({ path }) => path) };
}

describe('verifying the seals of a project', () => {
  it('counts what holds', () => {
    expect(verifySeals(sealed, sha256)).toEqual({
      versions: 2,
      events: sealed.events.length,
      sealed: true,
      brokenRecord: null,
      kind: null,
    });
  });

  it('says where there is nothing to verify', () => {
    expect(verifySeals(sampleBakery('de'), sha256)).toMatchObject({ sealed: false, brokenRecord: null });
  });

  it('names the record in which one byte was changed, whichever it is, or the file no longer fits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...records),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        ({ path, from, length }, place, change) => {
          const file = Buffer.from(bytes);
          const at = from + (place % length);
          file[at] = (file[at] ?? 0) ^ change;

          const found = readBack(file);
          if ('told' in found) {
            expect(found.told.length).toBeGreaterThan(0);
          } else {
            expect(found.broken).toBe(path);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('names the record whose words were changed in any of its keys', () => {
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.nat(), ({ path, from, length }, place) => {
        const record = bytes.subarray(from, from + length).toString();
        // A letter of a word: the file still fits, so the seal alone can tell.
        const letters = [
          ...record.matchAll(/(?<="(?:text|title|name|note|label)":"[^"\\]*)[a-y](?=[^"]*")/g),
        ];
        const letter = letters[place % Math.max(1, letters.length)];
        fc.pre(letter !== undefined);
        const changed = `${record.slice(0, letter.index)}z${record.slice(letter.index + 1)}`;
        const file = Buffer.concat([
          bytes.subarray(0, from),
          Buffer.from(changed),
          bytes.subarray(from + length),
        ]);

        expect(readBack(file)).toEqual({ broken: path });
      }),
    );
  });

  it('tells a version from an entry', () => {
    const renamed = sealed.agreements.map((version) => ({ ...version, summary: 'Anders' }));
    const noted = sealed.events.map((event) => ({ ...event, note: 'Anders' }));

    expect(verifySeals({ ...sealed, agreements: renamed }, sha256)).toMatchObject({
      kind: 'version',
      brokenRecord: 'agreements[0]',
    });
    expect(verifySeals({ ...sealed, events: noted }, sha256)).toMatchObject({
      kind: 'event',
      brokenRecord: 'events[0]',
    });
  });
});
