import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrokenSeal, sealProject } from '../../shared/agreements/seals.ts';
import { parseProject } from '../../shared/model/parseProject.ts';
import { sha256 } from '../support/digest.ts';
import { storeIn } from '../support/storeIn.ts';
import { validProject } from '../support/validProject.ts';
import type { Compared } from './compare.ts';
import { compare } from './compare.ts';
import { largestProject } from './largestProject.ts';

/**
 * Opening a project with 200 deliverables and 10,000 events through the store, as a start of the app does, beside reading its bytes as
 * JSON; and the parts of it.
 */
export async function openingBench(): Promise<Record<string, Compared[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-bench-'));
  try {
    const project = sealProject(largestProject(10_000), sha256);
    const added = await storeIn(folder).add(project, { isSample: false, from: 'bench' });
    if (!added.ok) {
      throw new Error(`the project could not be stored: ${added.error.code}`);
    }
    const [name = ''] = readdirSync(join(folder, 'projects')).filter((file) => file.endsWith('.json'));
    const file = join(folder, 'projects', name);
    const read = (): unknown => JSON.parse(readFileSync(file, 'utf8'));
    const plain: unknown = structuredClone(project);
    const valid = validProject(plain);
    return {
      'Opening a project of 10,000 events': await compare(
        {
          'reading its bytes as JSON': read,
          'through the store, seals verified': () => {
            const store = storeIn(folder);
            if (store.list().length !== 1 || store.brokenSeal(project.id) !== null) {
              throw new Error('the project did not open');
            }
          },
          'of this: is the file a project': () => parseProject(plain),
          'of this: do the seals hold': () => findBrokenSeal(valid, sha256),
        },
        { rounds: 20 },
      ),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
