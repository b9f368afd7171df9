import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { storeIn } from '../../support/storeIn.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const CHILDREN = join(import.meta.dirname, '..', '..', 'support', 'children');
const ID = 'sample-bakery-en';

async function folderWithBakery(): Promise<string> {
  const folder = temporaryFolder();
  const added = await storeIn(folder).add(sampleBakery('en'), { isSample: false, from: 'bakery.json' });
  expect(added.ok).toBe(true);
  return folder;
}

describe('a save in a process of its own', () => {
  it('is told as not saved on a disk that takes 8 KB of 50, and the old file stays as it was', async () => {
    const folder = await folderWithBakery();
    const path = join(folder, 'projects', `${ID}.json`);
    const before = readFileSync(path);
    expect(before.length).toBeGreaterThan(8 * 1024);

    const child = join(CHILDREN, 'saveLongWords.ts');
    const limited = spawnSync('bash', [
      '-c',
      'ulimit -f 8; exec "$0" "$@"',
      process.execPath,
      child,
      folder,
      ID,
    ]);

    expect(limited.stdout.toString() + limited.stderr.toString()).toBe('notSaved');
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(join(folder, 'projects')).toSorted()).toEqual(['previous', `${ID}.json`]);
    expect(spawnSync(process.execPath, [child, folder, ID]).stdout.toString()).toBe('saved');
  });

  it('is there whole after the process was killed at any moment, also inside a snap package', async () => {
    const folder = await folderWithBakery();
    let answered = 0;

    for (let kill = 0; kill < 15; kill += 1) {
      answered = await lastAnsweredBeforeKill(folder, 5 + kill * 3);
      expect(readdirSync(join(folder, 'projects')).length).toBeGreaterThanOrEqual(2);

      const store = storeIn(folder);
      const read = store.read(ID);
      expect(store.damaged()).toEqual([]);
      expect(read.ok && Number(read.value.project.title)).toBeGreaterThanOrEqual(answered);
    }
    expect(answered).toBeGreaterThan(0);

    const left = readdirSync(folder, { recursive: true }).filter((name) => String(name).includes('.tmp-'));
    expect(left).toEqual([]);
  });
});

/** Kills a saving process a while after its first answer; resolves with the number of the last answered save. */
function lastAnsweredBeforeKill(folder: string, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [join(CHILDREN, 'saveForEver.ts'), folder, ID], {
    env: { ...process.env, SNAP: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (part: Buffer) => {
    if (printed === '') {
      setTimeout(() => child.kill('SIGKILL'), milliseconds);
    }
    printed += part.toString();
  });
  return new Promise((resolve) => {
    child.on('close', () => {
      const whole = printed.split('\n').slice(0, -1);
      resolve(Number(whole.at(-1) ?? 0));
    });
  });
}
