import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../shared/contract/settings.ts';
import { filesBelow } from '../../support/filesBelow.ts';
import { retitled } from '../../support/retitled.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { settingsIn, storeIn } from '../../support/storeIn.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { troubledFiles } from '../../support/troubledFiles.ts';

const ID = 'sample-bakery-en';
const FILE = `${ID}.json`;

/** What happens to files on real disks, each made of the good bytes. */
const DAMAGES: readonly (readonly [string, (good: Buffer) => Buffer])[] = [
  ['emptied', () => Buffer.alloc(0)],
  ['cut in half', (good) => good.subarray(0, good.length / 2)],
  ['cut at 4096 bytes', (good) => good.subarray(0, Math.min(4096, good.length - 2))],
  ['filled with NUL', (good) => Buffer.alloc(good.length)],
  ['ending in NUL', (good) => Buffer.concat([good.subarray(0, -100), Buffer.alloc(100)])],
  ['replaced by an empty record', () => Buffer.from('{}')],
  ['replaced by null', () => Buffer.from('null')],
  [
    'no longer UTF-8',
    (good) => Buffer.concat([good.subarray(0, 200), Buffer.from([0xff]), good.subarray(200)]),
  ],
  ['with one letter turned into another', (good) => withByte(good, good.indexOf('"storeVersion"') + 1, 'x')],
  ['with the end of a longer file behind its end', (good) => Buffer.concat([good, good.subarray(-300)])],
  ['random', () => Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256))],
];

function withByte(good: Buffer, at: number, letter: string): Buffer {
  return Buffer.concat([good.subarray(0, at), Buffer.from(letter), good.subarray(at + 1)]);
}

/** A folder with two projects and settings, each saved twice, so that a generation before is there. */
async function usedFolder(): Promise<string> {
  const folder = temporaryFolder();
  const store = storeIn(folder);
  await store.add(sampleBakery('en'), { isSample: false, from: 'en.json' });
  await store.add(sampleBakery('de'), { isSample: false, from: 'de.json' });
  await store.change(ID, retitled('Bakery, once more'));
  const settings = settingsIn(folder);
  settings.save({ language: 'de', theme: 'light' });
  settings.save({ language: 'de', theme: 'dark' });
  return folder;
}

describe('a project file that comes back from the disk damaged', () => {
  it.each(DAMAGES)(
    '%s: the app starts, the file is kept byte for byte and named, the others are there',
    async (_what, damage) => {
      const folder = await usedFolder();
      const path = join(folder, 'projects', FILE);
      const damaged = damage(readFileSync(path));
      writeFileSync(path, damaged);

      const store = storeIn(folder);

      expect(store.list().map(({ project }) => project.id)).toEqual(['sample-bakery-de']);
      expect(store.damaged()).toMatchObject([{ file: FILE, restorableFrom: '2026-05-13T08:00:00.000Z' }]);
      expect(keptAside(folder)).toEqual([damaged]);
      expect(filesBelow(folder).has(`projects/${FILE}`)).toBe(false);
    },
  );

  it.each(DAMAGES)(
    '%s: one click brings the generation before it back, and the damaged file stays',
    async (_what, damage) => {
      const folder = await usedFolder();
      const path = join(folder, 'projects', FILE);
      const damaged = damage(readFileSync(path));
      writeFileSync(path, damaged);

      const store = storeIn(folder);
      const restored = await store.restore(FILE);

      expect(restored).toMatchObject({ ok: true, value: { project: sampleBakery('en') } });
      expect(store.damaged()).toEqual([]);
      expect(keptAside(folder)).toEqual([damaged]);
      expect(storeIn(folder).read(ID)).toMatchObject({ ok: true, value: { project: sampleBakery('en') } });
      expect((await store.change(ID, retitled('Bakery, again'))).ok).toBe(true);
    },
  );

  it('is still named and can be brought back when the app was closed in between', async () => {
    const folder = await usedFolder();
    writeFileSync(join(folder, 'projects', FILE), 'gone');
    storeIn(folder);

    const store = storeIn(folder);

    expect(store.damaged()).toMatchObject([{ file: FILE, title: sampleBakery('en').title }]);
    expect((await store.restore(FILE)).ok).toBe(true);
    expect(storeIn(folder).damaged()).toEqual([]);
  });

  it('is named by the title that can still be read when no generation before it is there', async () => {
    const folder = await usedFolder();
    rmSync(join(folder, 'projects', 'previous'), { recursive: true });
    const path = join(folder, 'projects', FILE);
    writeFileSync(path, readFileSync(path, 'utf8').replace('"currency": "GBP"', '"currency": "???"'));

    const store = storeIn(folder);

    expect(store.damaged()).toEqual([{ file: FILE, title: 'Bakery, once more' }]);
    expect(await store.restore(FILE)).toEqual({
      ok: false,
      error: { code: 'notFound', what: 'file', name: FILE },
    });
  });

  it('stays in place on a disk that can only be read, and the app starts all the same', async () => {
    const folder = await usedFolder();
    const path = join(folder, 'projects', FILE);
    writeFileSync(path, 'gone');
    const { files, trouble } = troubledFiles('EROFS', ['makeFolder', 'rename', 'create', 'link', 'remove']);

    const store = storeIn(folder, files);
    expect(store.list()).toHaveLength(1);
    expect(store.damaged()).toMatchObject([{ file: FILE }]);
    expect(await store.restore(FILE)).toEqual({ ok: false, error: { code: 'diskReadOnly', file: FILE } });
    expect(readFileSync(path, 'utf8')).toBe('gone');

    trouble.on = false;
    expect((await store.restore(FILE)).ok).toBe(true);
    expect(keptAside(folder)).toEqual([Buffer.from('gone')]);
  });

  it('is a folder of that name: it is left where it is', async () => {
    const folder = await usedFolder();
    const path = join(folder, 'projects', FILE);
    rmSync(path);
    mkdirSync(path);

    expect(storeIn(folder).damaged()).toMatchObject([{ file: FILE }]);
  });

  it('is nobody’s way to any other file', async () => {
    const folder = await usedFolder();

    for (const name of ['../settings.json', `${ID}.json`, '', 'previous']) {
      expect(await storeIn(folder).restore(name)).toEqual({
        ok: false,
        error: { code: 'notFound', what: 'file', name },
      });
    }
  });
});

describe('a project file of a later version of the app', () => {
  it('is left alone, named, and never written over', async () => {
    const folder = await usedFolder();
    const path = join(folder, 'projects', FILE);
    const later = readFileSync(path, 'utf8').replace('"storeVersion": 1', '"storeVersion": 2');
    writeFileSync(path, later);

    const store = storeIn(folder);

    expect(store.damaged()).toMatchObject([{ file: FILE, newer: true }]);
    expect(await store.add(sampleBakery('en'), { isSample: false, from: 'en.json' })).toMatchObject({
      ok: false,
      error: { code: 'newerFile' },
    });
    expect(await store.restore(FILE)).toMatchObject({ ok: false, error: { code: 'newerFile' } });
    expect(readFileSync(path, 'utf8')).toBe(later);
  });

  it('is also one whose project has a later format', async () => {
    const folder = await usedFolder();
    const path = join(folder, 'projects', FILE);
    const later = readFileSync(path, 'utf8').replace('"formatVersion": 1', '"formatVersion": 2');
    writeFileSync(path, later);

    expect(storeIn(folder).damaged()).toMatchObject([{ file: FILE, newer: true }]);
    expect(readFileSync(path, 'utf8')).toBe(later);
  });
});

describe('settings that come back from the disk damaged', () => {
  it.each(DAMAGES)(
    '%s: the app starts with the settings before, and the file is kept byte for byte',
    async (_what, damage) => {
      const folder = await usedFolder();
      const path = join(folder, 'settings.json');
      const damaged = damage(readFileSync(path));
      writeFileSync(path, damaged);

      const settings = settingsIn(folder);

      expect(settings.current()).toEqual({ language: 'de', theme: 'light' });
      expect(keptAside(folder)).toEqual([damaged]);
      expect(settings.save({ language: 'en', theme: 'system' }).ok).toBe(true);
      expect(settingsIn(folder).current()).toEqual({ language: 'en', theme: 'system' });
    },
  );

  it('and no generation before: the app starts as on the first day', async () => {
    const folder = await usedFolder();
    rmSync(join(folder, 'previous'), { recursive: true });
    writeFileSync(join(folder, 'settings.json'), 'gone');

    expect(settingsIn(folder).current()).toEqual(DEFAULT_SETTINGS);
  });

  it('or of a later version are not written over', async () => {
    const folder = await usedFolder();
    const path = join(folder, 'settings.json');
    const later = JSON.stringify({ storeVersion: 2, settings: { language: 'fr' } });
    writeFileSync(path, later);

    const settings = settingsIn(folder);

    expect(settings.current()).toEqual(DEFAULT_SETTINGS);
    expect(settings.save(DEFAULT_SETTINGS)).toMatchObject({ ok: false, error: { code: 'newerFile' } });
    expect(readFileSync(path, 'utf8')).toBe(later);
  });

  it('on a disk that can only be read are kept in place until it can be written', async () => {
    const folder = await usedFolder();
    writeFileSync(join(folder, 'settings.json'), 'gone');
    const { files, trouble } = troubledFiles('EROFS', ['makeFolder', 'rename', 'create', 'link']);

    const settings = settingsIn(folder, files);
    expect(settings.save({ language: 'en', theme: 'dark' })).toEqual({
      ok: false,
      error: { code: 'diskReadOnly', file: 'settings.json' },
    });
    expect(settings.current()).toEqual({ language: 'de', theme: 'light' });

    trouble.on = false;
    expect(settings.save({ language: 'en', theme: 'dark' }).ok).toBe(true);
    expect(keptAside(folder)).toEqual([Buffer.from('gone')]);
  });
});

function keptAside(folder: string): Buffer[] {
  return [...filesBelow(folder)].filter(([path]) => path.startsWith('set-aside')).map(([, bytes]) => bytes);
}
