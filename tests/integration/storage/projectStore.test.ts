import { copyFileSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealProject } from '../../../shared/agreements/seals.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { failed, ok } from '../../../shared/result.ts';
import { sha256 } from '../../support/digest.ts';
import { filesBelow } from '../../support/filesBelow.ts';
import { retitled } from '../../support/retitled.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { settingsIn, storeIn } from '../../support/storeIn.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { troubledFiles } from '../../support/troubledFiles.ts';

const ID = 'sample-bakery-en';
const PATH = `projects/${ID}.json`;

async function folderWith(project: ProjectFile): Promise<string> {
  const folder = temporaryFolder();
  expect(await storeIn(folder).add(project, { isSample: false, from: 'bakery.json' })).toMatchObject({
    ok: true,
  });
  return folder;
}

describe('a project in the store', () => {
  it('is there again after the app was closed, with when it was saved', async () => {
    const folder = await folderWith(sampleBakery('en'));

    expect(storeIn(folder).read(ID)).toEqual({
      ok: true,
      value: { project: sampleBakery('en'), isSample: false, savedAt: '2026-05-13T08:00:00.000Z' },
    });
  });

  it('keeps keys that this version of the app does not know, also odd ones', async () => {
    const odd = JSON.parse(
      '{"__proto__": {"a": 1}, "constructor": 2, "__internal__": {"migrations": 3}, "a.b": {"c.d": null}, "": []}',
    ) as object;
    const project = { ...sampleBakery('en'), ...odd, later: { deep: ['x', 1.5, odd] } };
    const folder = await folderWith(project);
    await storeIn(folder).change(ID, retitled('Changed'));

    const read = storeIn(folder).read(ID);

    expect(JSON.stringify(read.ok && read.value.project)).toBe(
      JSON.stringify({ ...project, title: 'Changed' }),
    );
  });

  it('may have any id', async () => {
    const folder = temporaryFolder();
    const ids = ['../../escape', 'Größe & Co.', 'a', 'A', 'nul', 'x'.repeat(5000), '\ud83e', '%2e'];
    const store = storeIn(folder);
    for (const id of ids) {
      expect((await store.add({ ...sampleBakery('en'), id }, { isSample: false, from: 'x' })).ok).toBe(true);
    }

    const again = storeIn(folder);

    expect(again.damaged()).toEqual([]);
    expect(ids.map((id) => again.read(id).ok)).toEqual(ids.map(() => true));
    expect([...filesBelow(folder).keys()].every((path) => path.startsWith('projects/'))).toBe(true);
  });

  it('is for its owner’s eyes only', async () => {
    const folder = await folderWith(sampleBakery('en'));

    expect(statSync(join(folder, PATH)).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'projects')).mode & 0o777).toBe(0o700);
  });

  it('is not written over by another one with the same id', async () => {
    const folder = await folderWith(sampleBakery('en'));
    const before = filesBelow(folder);

    const again = await storeIn(folder).add(sampleBakery('en'), { isSample: true, from: 'copy.json' });

    expect(again).toEqual({ ok: false, error: { code: 'alreadyThere', file: 'copy.json' } });
    expect(filesBelow(folder)).toEqual(before);
  });

  it('is found again under its own name when somebody renamed its file', async () => {
    const folder = await folderWith(sampleBakery('en'));
    renameSync(join(folder, PATH), join(folder, 'projects', 'My bakery.json'));

    const store = storeIn(folder);

    expect(store.read(ID).ok).toBe(true);
    expect([...filesBelow(folder).keys()]).toEqual([PATH]);
  });

  it('is there once when a sync tool left a copy beside it, and the copy is left alone', async () => {
    const folder = await folderWith(sampleBakery('en'));
    const copy = join(folder, 'projects', `${ID} (conflicted copy).json`);
    copyFileSync(join(folder, PATH), copy);
    const before = readFileSync(copy);

    const store = storeIn(folder);
    await store.change(ID, retitled('Changed'));

    expect(store.list()).toHaveLength(1);
    expect(store.damaged()).toEqual([]);
    expect(readFileSync(copy)).toEqual(before);
  });
});

describe('a change of a project', () => {
  it('is on the disk when it is answered', async () => {
    const folder = await folderWith(sampleBakery('en'));

    const changed = await storeIn(folder).change(ID, retitled('New title'));

    expect(changed).toEqual({ ok: true, value: 'New title' });
    expect(readFileSync(join(folder, PATH), 'utf8')).toContain('"title": "New title"');
  });

  it('leaves no trace when it would make the file invalid', async () => {
    const folder = await folderWith(sampleBakery('en'));
    const store = storeIn(folder);
    const before = filesBelow(folder);

    const changed = await store.change(ID, (project) =>
      ok({ project: { ...project, currency: 'EURO', timeZone: 'Mars' }, answer: null }),
    );

    expect(changed).toMatchObject({
      ok: false,
      error: {
        code: 'wouldBeInvalid',
        problems: [
          { path: 'timeZone', expected: { code: 'timeZone' } },
          { path: 'currency', expected: { code: 'currency' } },
        ],
      },
    });
    expect(filesBelow(folder)).toEqual(before);
    expect(store.read(ID)).toMatchObject({ value: { project: sampleBakery('en') } });
  });

  it('that is refused by its rule leaves no trace', async () => {
    const folder = await folderWith(sampleBakery('en'));
    const before = filesBelow(folder);

    expect(await storeIn(folder).change(ID, () => failed({ code: 'wordsAreMarked' }))).toEqual({
      ok: false,
      error: { code: 'wordsAreMarked' },
    });
    expect(filesBelow(folder)).toEqual(before);
  });

  it.each([
    ['ENOSPC', 'diskFull'],
    ['EDQUOT', 'diskFull'],
    ['EROFS', 'diskReadOnly'],
    ['EACCES', 'noPermission'],
    ['EPERM', 'noPermission'],
    ['EBUSY', 'fileBusy'],
    ['EIO', 'notSaved'],
  ] as const)(
    'is told as not saved, and not shown as saved, when the disk answers %s',
    async (code, told) => {
      for (const call of ['create', 'write', 'flush', 'close', 'rename', 'flushFolder'] as const) {
        const folder = await folderWith(sampleBakery('en'));
        const { files, trouble } = troubledFiles(code, [call]);
        const store = storeIn(folder, files);
        const before = readFileSync(join(folder, PATH));

        expect(await store.change(ID, retitled('Lost')), call).toEqual({
          ok: false,
          error: { code: told, file: `${ID}.json` },
        });
        expect(store.read(ID), call).toMatchObject({ value: { project: sampleBakery('en') } });
        expect(readFileSync(join(folder, PATH)), call).toEqual(before);

        trouble.on = false;
        expect(await store.change(ID, retitled('Saved')), call).toEqual({ ok: true, value: 'Saved' });
        expect(storeIn(folder).read(ID), call).toMatchObject({ value: { project: { title: 'Saved' } } });
        expect([...filesBelow(folder).keys()].toSorted(), call).toEqual([
          `projects/previous/${ID}.json`,
          PATH,
        ]);
      }
    },
  );

  it('is one of fifty at once, and none is lost', async () => {
    const folder = await folderWith({ ...sampleBakery('en'), title: '' });
    const store = storeIn(folder);

    const changes = Array.from({ length: 50 }, () =>
      store.change(
        ID,
        retitled((title) => `${title}x`),
      ),
    );
    await store.settled();

    expect((await Promise.all(changes)).every((changed) => changed.ok)).toBe(true);
    expect(storeIn(folder).read(ID)).toMatchObject({ value: { project: { title: 'x'.repeat(50) } } });
  });

  it('goes on after one before it threw', async () => {
    const folder = await folderWith(sampleBakery('en'));
    const store = storeIn(folder);

    const mistake = store.change(ID, () => {
      throw new TypeError('a mistake in a rule');
    });
    const next = store.change(ID, retitled('Next'));

    await expect(mistake).rejects.toThrow('a mistake in a rule');
    expect(await next).toEqual({ ok: true, value: 'Next' });
  });

  it('that changes nothing writes nothing', async () => {
    const folder = await folderWith(sampleBakery('en'));
    const { files } = troubledFiles('EIO', ['create']);

    expect(await storeIn(folder, files).change(ID, (project) => ok({ project, answer: 'same' }))).toEqual({
      ok: true,
      value: 'same',
    });
  });

  it('does not write over what another program put in the place of the file: that is kept aside', async () => {
    const folder = await folderWith(sampleBakery('en'));
    const store = storeIn(folder);
    await store.change(ID, retitled('First'));
    const foreign = readFileSync(join(folder, PATH), 'utf8').replace('First', 'From the other computer');
    writeFileSync(join(folder, PATH), foreign);

    expect((await store.change(ID, retitled('Second'))).ok).toBe(true);

    const kept = [...filesBelow(folder)].filter(([path]) => path.startsWith('set-aside'));
    expect(kept.map(([, bytes]) => bytes.toString())).toEqual([foreign]);
    expect(storeIn(folder).read(ID)).toMatchObject({ value: { project: { title: 'Second' } } });
  });

  it('is saved anew when somebody deleted the folder while the app was open', async () => {
    const folder = await folderWith(sampleBakery('en'));
    const store = storeIn(folder);
    renameSync(join(folder, 'projects'), join(folder, 'elsewhere'));

    expect((await store.change(ID, retitled('Here again'))).ok).toBe(true);
    expect(storeIn(folder).read(ID)).toMatchObject({ value: { project: { title: 'Here again' } } });
  });

  it('is refused for a project whose seals do not match, with the record named', async () => {
    const sealed = sealProject(sampleBakery('en'), sha256);
    const event = sealed.events[2];
    const tampered = {
      ...sealed,
      events: event === undefined ? [] : sealed.events.with(2, { ...event, note: 'x' }),
    };
    const folder = await folderWith(tampered);
    const store = storeIn(folder);
    const before = filesBelow(folder);

    expect(store.brokenSeal(ID)).toBe('events[2]');
    expect(await store.change(ID, retitled('Changed'))).toEqual({
      ok: false,
      error: { code: 'readOnlyProject', record: 'events[2]' },
    });
    expect(filesBelow(folder)).toEqual(before);
  });
});

describe('the store as a whole', () => {
  it('starts on a folder that is not there and cannot be made', () => {
    const { files } = troubledFiles('EACCES', ['makeFolder', 'list', 'create']);
    const folder = join(temporaryFolder(), 'not there');

    expect(storeIn(folder, files).list()).toEqual([]);
    expect(settingsIn(folder, files).current()).toEqual({ language: 'system', theme: 'system' });
  });

  it('clears at start what a killed save left, and nothing else', async () => {
    const folder = await folderWith(sampleBakery('en'));
    mkdirSync(join(folder, 'projects', 'previous'), { recursive: true });
    for (const path of [`${PATH}.tmp-0123456789ab`, `projects/previous/${ID}.json.tmp-0123456789ab`]) {
      writeFileSync(join(folder, path), 'half of it');
    }
    writeFileSync(join(folder, 'settings.json.tmp-0123456789ab'), 'half of it');
    writeFileSync(join(folder, 'projects', 'notes.tmp'), 'the person’s own');

    storeIn(folder);
    settingsIn(folder);

    expect([...filesBelow(folder).keys()].toSorted()).toEqual(['projects/notes.tmp', PATH]);
  });

  it('takes only a made-up project away, with its generation before', async () => {
    const folder = await folderWith(sampleBakery('en'));
    const store = storeIn(folder);
    await store.add(sampleBakery('de'), { isSample: true, from: 'sample.de.json' });
    await store.change('sample-bakery-de', retitled('Geändert'));

    expect(await store.removeSample(ID)).toEqual({
      ok: false,
      error: { code: 'notFound', what: 'project', name: ID },
    });
    expect(await store.removeSample('sample-bakery-de')).toEqual({ ok: true, value: null });

    expect([...filesBelow(folder).keys()]).toEqual([PATH]);
    expect(store.read('sample-bakery-de').ok).toBe(false);
    expect(storeIn(folder).damaged()).toEqual([]);
    expect((await store.add(sampleBakery('de'), { isSample: true, from: 'sample.de.json' })).ok).toBe(true);
  });

  it('lists projects as people sort them', async () => {
    const store = storeIn(temporaryFolder());
    for (const title of ['Website 10', 'website 9', 'Ärzteportal', 'Bakery']) {
      await store.add({ ...sampleBakery('en'), id: title, title }, { isSample: false, from: 'x' });
    }

    expect(store.list().map(({ project }) => project.title)).toEqual([
      'Ärzteportal',
      'Bakery',
      'website 9',
      'Website 10',
    ]);
  });

  it('lists what is there now, and tells of every change once it is on the disk', async () => {
    const folder = temporaryFolder();
    const store = storeIn(folder);
    const heard: string[][] = [];
    store.onChange(() =>
      heard.push(
        storeIn(folder)
          .list()
          .map(({ project }) => project.title),
      ),
    );

    await store.add(sampleBakery('en'), { isSample: true, from: 'sample.en.json' });
    store.list();
    await store.change('sample-bakery-en', retitled('Another name'));

    expect(store.list().map(({ project }) => project.title)).toEqual(['Another name']);
    await store.removeSample('sample-bakery-en');
    expect(store.list()).toEqual([]);
    expect(heard).toEqual([[sampleBakery('en').title], ['Another name'], []]);
  });
});
