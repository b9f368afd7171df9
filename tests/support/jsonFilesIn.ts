import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** The JSON files of a folder below tests/fixtures, by name. `File` is what the folder is known to hold. */
export function jsonFilesIn<File>(folder: string): File[] {
  return readdirSync(join(FIXTURES, folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      // The fixtures are our own; what they describe is parsed by the code under test.
      return JSON.parse(readFileSync(join(FIXTURES, folder, name), 'utf8')) as File;
    });
}
