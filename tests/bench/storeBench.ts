import {
  closeSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok } from '../../shared/result.ts';
import { sampleBakery } from '../support/sampleBakery.ts';
import { storeIn } from '../support/storeIn.ts';
import type { Compared } from './compare.ts';
import { compare } from './compare.ts';

/** One change of a project through the store, beside the same bytes written bare: write, fsync, rename. */
export async function storeBench(): Promise<Record<string, Compared[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-bench-'));
  try {
    const store = storeIn(folder);
    const project = sampleBakery('en');
    const added = await store.add(project, { isSample: false, from: 'bench' });
    if (!added.ok) {
      throw new Error(`the sample could not be stored: ${added.error.code}`);
    }
    const [name = ''] = readdirSync(join(folder, 'projects')).filter((file) => file.endsWith('.json'));
    const bytes = readFileSync(join(folder, 'projects', name));
    const target = join(folder, 'bare.json');
    let count = 0;
    return {
      [`Saving one change (${(bytes.length / 1_000).toFixed(0)} kB)`]: await compare(
        {
          'write, fsync, rename': () => writeBare(target, bytes),
          'through the store': async () => {
            count += 1;
            const saved = await store.change(project.id, (before) =>
              ok({ project: { ...before, title: `Bakery ${count}` }, answer: null }),
            );
            if (!saved.ok) {
              throw new Error(`not saved: ${saved.error.code}`);
            }
          },
        },
        { rounds: 60 },
      ),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeBare(target: string, bytes: Uint8Array): void {
  const temporary = `${target}.new`;
  const file = openSync(temporary, 'w');
  writeSync(file, bytes);
  fsyncSync(file);
  closeSync(file);
  renameSync(temporary, target);
}
