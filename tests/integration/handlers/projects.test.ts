import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrokenSeal, sealProject } from '../../../shared/agreements/seals.ts';
import { appIn, valueOf } from '../../support/appIn.ts';
import { sha256 } from '../../support/digest.ts';
import { filesBelow } from '../../support/filesBelow.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { troubledFiles } from '../../support/troubledFiles.ts';
import { validProject } from '../../support/validProject.ts';

const ID = 'sample-bakery-en';

/** An app whose person chooses a file with these words in it. */
function appImporting(words: string | Uint8Array, name = 'bakery.json') {
  const folder = temporaryFolder();
  const path = join(folder, name);
  writeFileSync(path, words);
  const app = appIn(join(folder, 'app'), { dialogs: { openProjectFile: () => Promise.resolve(path) } });
  return { app, folder };
}

describe('the start of the app', () => {
  it.each([
    ['de-AT', 'de'],
    ['de', 'de'],
    ['en-US', 'en'],
    ['fr-FR', 'en'],
    ['den', 'en'],
  ])('speaks to a machine in %s in %s', async (locale, language) => {
    const app = appIn(temporaryFolder(), { locale });

    expect(valueOf(await app['app.start'](undefined))).toEqual({
      settings: { language: 'system', theme: 'system' },
      language,
      platform: 'linux',
      version: '0.1.0',
    });
  });

  it('speaks the language that was chosen, also after a restart', async () => {
    const folder = temporaryFolder();
    await appIn(folder)['settings.save']({ language: 'de', theme: 'dark', hourlyCost: 9000 });

    expect(valueOf(await appIn(folder)['app.start'](undefined))).toMatchObject({
      settings: { language: 'de', theme: 'dark', hourlyCost: 9000 },
      language: 'de',
    });
  });
});

describe('taking a project file in', () => {
  it('stores it sealed, and shows it', async () => {
    const { app } = appImporting(JSON.stringify(sampleBakery('en')));

    expect(valueOf(await app['projects.import'](undefined))).toEqual({ projectId: ID });

    const { project, ...read } = valueOf(await app['projects.read']({ projectId: ID }));
    expect(read).toMatchObject({ isSample: false, brokenSeal: null, savedAt: '2026-05-13T08:00:00.000Z' });
    expect(read.standing).toMatchObject({ today: '2026-05-13', versionInForce: 2, contractPrice: 640_000 });
    expect(project.agreements.every(({ seal }) => seal !== undefined)).toBe(true);
    expect(findBrokenSeal(project, sha256)).toBeNull();
  });

  it('gives nothing when the person closes the dialog', async () => {
    const app = appIn(temporaryFolder());

    expect(await app['projects.import'](undefined)).toEqual({ ok: true, value: null });
  });

  it('takes one with a byte order mark, and a copy of one out of the store', async () => {
    const { app } = appImporting(`\ufeff${JSON.stringify(sampleBakery('en'))}`);
    expect((await app['projects.import'](undefined)).ok).toBe(true);

    const folder = temporaryFolder();
    const first = appIn(folder);
    await first['projects.addSample']({ language: 'de' });
    const stored = readFileSync(join(folder, 'projects', 'sample-bakery-de.json'));
    const { app: second } = appImporting(stored, 'copy.json');
    expect(valueOf(await second['projects.import'](undefined))).toEqual({ projectId: 'sample-bakery-de' });
  });

  it.each([
    ['{"format": "common-ground/project",\n "title": Bakery}', { code: 'notJson', line: 2, column: 11 }],
    ['', { code: 'notJson', line: 1, column: 1 }],
    ['[]', { code: 'foreignFile' }],
    ['{"format": "something/else"}', { code: 'foreignFile' }],
    [JSON.stringify({ ...sampleBakery('en'), formatVersion: 2 }), { code: 'newerFile' }],
    [
      JSON.stringify({ ...sampleBakery('en'), title: 7, currency: 'EURO' }),
      { code: 'invalidFile', problems: [{ path: 'title' }, { path: 'currency' }] },
    ],
  ])('says what is the matter with %.40s, and keeps nothing', async (words, error) => {
    const { app, folder } = appImporting(words);

    expect(await app['projects.import'](undefined)).toMatchObject({
      ok: false,
      error: { ...error, file: 'bakery.json' },
    });
    expect([...filesBelow(folder).keys()]).toEqual(['bakery.json']);
  });

  it('says so when the file is far too large, without reading it', async () => {
    const { app, folder } = appImporting('');
    truncateSync(join(folder, 'bakery.json'), 80_000_000);

    expect(await app['projects.import'](undefined)).toEqual({
      ok: false,
      error: { code: 'fileTooLarge', file: 'bakery.json', megabytes: 80, most: 64 },
    });
  });

  it('says so when keys nest deeper than can be written again', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const words = JSON.stringify(sampleBakery('en')).replace('{', `{"odd": ${deep},`);
    const { app } = appImporting(words);

    expect(await app['projects.import'](undefined)).toMatchObject({
      ok: false,
      error: { code: 'foreignFile' },
    });
    expect(valueOf(await app['projects.list'](undefined)).projects).toEqual([]);
  });

  it.each([
    [
      'a folder',
      (path: string) => mkdirSync(path),
      { code: 'foreignFile', file: 'chosen.json', problems: [] },
    ],
    [
      'a device that never ends',
      (path: string) => symlinkSync('/dev/zero', path),
      { code: 'foreignFile', file: 'chosen.json', problems: [] },
    ],
    [
      'a link to nowhere',
      (path: string) => symlinkSync('/nowhere', path),
      { code: 'notFound', what: 'file', name: 'chosen.json' },
    ],
  ])('says so when what was chosen is %s', async (_what, make, error) => {
    const folder = temporaryFolder();
    const path = join(folder, 'chosen.json');
    make(path);
    const app = appIn(join(folder, 'app'), { dialogs: { openProjectFile: () => Promise.resolve(path) } });

    expect(await app['projects.import'](undefined)).toEqual({ ok: false, error });
  });

  it.each([
    ['EACCES', 'noPermission'],
    ['EBUSY', 'fileBusy'],
    ['EIO', 'notRead'],
  ] as const)('says so when the disk answers %s', async (code, told) => {
    const folder = temporaryFolder();
    const path = join(folder, 'chosen.json');
    writeFileSync(path, '{}');
    const { files } = troubledFiles(code, ['read']);
    const app = appIn(join(folder, 'app'), {
      files,
      dialogs: { openProjectFile: () => Promise.resolve(path) },
    });

    expect(await app['projects.import'](undefined)).toEqual({
      ok: false,
      error: { code: told, file: 'chosen.json' },
    });
  });

  it('never writes over a project that is here', async () => {
    const { app, folder } = appImporting(JSON.stringify(sampleBakery('en')));
    await app['projects.import'](undefined);
    writeFileSync(join(folder, 'bakery.json'), JSON.stringify({ ...sampleBakery('en'), title: 'Other' }));

    expect(await app['projects.import'](undefined)).toEqual({
      ok: false,
      error: { code: 'wouldLose', file: 'bakery.json' },
    });
    expect(valueOf(await app['projects.read']({ projectId: ID })).project.title).toBe(
      sampleBakery('en').title,
    );
  });

  it('opens one whose seals do not match for reading only, and names the record', async () => {
    const sealed = sealProject(sampleBakery('en'), sha256);
    const version = sealed.agreements[1];
    const agreements =
      version === undefined ? [] : sealed.agreements.with(1, { ...version, summary: 'rewritten' });
    const { app, folder } = appImporting(JSON.stringify({ ...sealed, agreements }));
    await app['projects.import'](undefined);
    const before = filesBelow(folder);
    const place = { projectId: ID, disputeId: 'dispute-bakery' };

    expect(valueOf(await app['projects.read']({ projectId: ID })).brokenSeal).toBe('agreements[1]');
    const [offer] = sealed.disputes[0]?.offers ?? [];
    if (offer === undefined) {
      throw new Error('the sample has an offer');
    }
    const letter = { id: 'l', kind: 'response', subject: 's', body: 'b' } as const;
    const refused = await Promise.all([
      app['ledger.add']({ projectId: ID, entry: { type: 'updateSent', at: '2026-05-13T07:00:00Z' } }),
      app['disputes.open']({
        projectId: ID,
        receivedAt: '2026-05-13T07:00:00Z',
        channel: 'email',
        text: 't',
      }),
      app['disputes.save']({ ...place, change: { channel: 'phone' } }),
      app['offers.save']({ ...place, offer }),
      app['letters.save']({ ...place, letter }),
      app['offers.savePdf'](place),
      app['offers.saveMail'](place),
    ]);

    for (const answer of refused) {
      expect(answer).toEqual({ ok: false, error: { code: 'readOnlyProject', record: 'agreements[1]' } });
    }
    expect((await app['disputes.check'](place)).ok).toBe(true);
    expect((await app['offers.read'](place)).ok).toBe(true);
    expect(filesBelow(folder)).toEqual(before);
  });
});

describe('giving a project out as its open file', () => {
  it('writes exactly what would be taken in again', async () => {
    const target = join(temporaryFolder(), 'out.json');
    const app = appIn(temporaryFolder(), { dialogs: { saveFile: () => Promise.resolve(target) } });
    await app['projects.addSample']({ language: 'en' });

    const saved = valueOf(await app['projects.export']({ projectId: ID }));

    expect(app.suggested).toEqual(['Bakery website.json']);
    expect(saved).toEqual({ fileName: 'out.json', folder: join(target, '..') });
    const words = readFileSync(target, 'utf8');
    expect(words).toContain('\n  "format": "common-ground/project",\n');
    expect(validProject(JSON.parse(words))).toEqual(
      valueOf(await app['projects.read']({ projectId: ID })).project,
    );
  });

  it.each([
    ['ENOSPC', 'diskFull'],
    ['EROFS', 'diskReadOnly'],
    ['EACCES', 'noPermission'],
  ] as const)('says so when the disk answers %s, and leaves nothing half-written', async (code, told) => {
    const folder = temporaryFolder();
    const { files, trouble } = troubledFiles(code, ['write', 'create']);
    trouble.on = false;
    const app = appIn(join(folder, 'app'), {
      files,
      dialogs: { saveFile: () => Promise.resolve(join(folder, 'out.json')) },
    });
    await app['projects.addSample']({ language: 'en' });
    const before = filesBelow(folder);

    trouble.on = true;
    expect(await app['projects.export']({ projectId: ID })).toEqual({
      ok: false,
      error: { code: told, file: 'out.json' },
    });
    expect(filesBelow(folder)).toEqual(before);
  });

  it('gives nothing when the person closes the dialog, and says so for a project that is not there', async () => {
    const app = appIn(temporaryFolder());
    await app['projects.addSample']({ language: 'en' });

    expect(await app['projects.export']({ projectId: ID })).toEqual({ ok: true, value: null });
    expect(await app['projects.export']({ projectId: 'none' })).toEqual({
      ok: false,
      error: { code: 'notFound', what: 'project', name: 'none' },
    });
  });
});

describe('the made-up project', () => {
  it.each(['en', 'de'] as const)('comes once in %s, marked as made up, and goes again', async (language) => {
    const folder = temporaryFolder();
    const app = appIn(folder);
    const projectId = `sample-bakery-${language}`;

    expect(valueOf(await app['projects.addSample']({ language }))).toEqual({ projectId });
    expect(valueOf(await app['projects.addSample']({ language }))).toEqual({ projectId });
    const list = valueOf(await appIn(folder)['projects.list'](undefined));
    expect(list.projects).toMatchObject([{ id: projectId, isSample: true }]);

    expect(await app['projects.removeSample']({ projectId })).toEqual({ ok: true, value: null });
    expect(valueOf(await appIn(folder)['projects.list'](undefined)).projects).toEqual([]);
  });

  it('that was made the person’s own by an import is not taken away', async () => {
    const { app } = appImporting(JSON.stringify(sampleBakery('en')));
    await app['projects.import'](undefined);

    expect(valueOf(await app['projects.addSample']({ language: 'en' }))).toEqual({ projectId: ID });
    expect((await app['projects.removeSample']({ projectId: ID })).ok).toBe(false);
  });

  it('that was left out of a package is told as a file that is not there', async () => {
    const app = appIn(temporaryFolder(), { sampleFolder: '/nowhere' });

    expect(await app['projects.addSample']({ language: 'en' })).toEqual({
      ok: false,
      error: { code: 'notFound', what: 'file', name: 'sample.en.json' },
    });
  });
});

describe('the list of projects', () => {
  async function stateOn(now: string, change: object = {}) {
    const project = { ...sampleBakery('en'), disputes: [], ...change };
    const { folder } = appImporting(JSON.stringify(project));
    const app = appIn(join(folder, 'app'), {
      now,
      dialogs: { openProjectFile: () => Promise.resolve(join(folder, 'bakery.json')) },
    });
    await app['projects.import'](undefined);
    return valueOf(await app['projects.list'](undefined)).projects[0];
  }

  it('says that a complaint is open', async () => {
    expect(await stateOn('2026-05-13T08:00:00Z', { disputes: sampleBakery('en').disputes })).toMatchObject({
      clientName: 'Brewer & Sons Bakery',
      currency: 'GBP',
      state: { code: 'disputeOpen', disputeId: 'dispute-bakery' },
    });
  });

  it('no longer says so once the dispute has its outcome', async () => {
    const disputes = sampleBakery('en').disputes.map((one) => ({ ...one, outcome: { chosen: 'option-b' } }));

    expect((await stateOn('2026-05-13T08:00:00Z', { disputes }))?.state.code).toBe('late');
  });

  it('says since when something is late', async () => {
    const photographs = sampleBakery('en').agreements[1]?.deliverables.find(({ id }) => id === 'd-photos');

    expect((await stateOn('2026-05-13T08:00:00Z'))?.state).toEqual({
      code: 'late',
      deliverable: photographs?.title,
      since: '2026-04-20',
    });
  });

  it('says what comes next, and when', async () => {
    expect((await stateOn('2026-02-20T08:00:00Z', { events: [] }))?.state).toMatchObject({ code: 'next' });
  });

  it('says that all is delivered', async () => {
    const { events } = sampleBakery('en');
    const rest = { id: 'rest', at: '2026-04-18T09:00:00Z', type: 'delivered', deliverable: 'd-photos' };

    expect((await stateOn('2026-05-13T08:00:00Z', { events: [...events, rest] }))?.state).toEqual({
      code: 'delivered',
    });
  });

  it.each([
    ['waitsForBoth', []],
    ['waitsForClient', ['freelancer']],
    ['waitsForYou', ['client']],
  ])('says whose turn it is while nothing is in force: %s', async (stage, signed) => {
    const agreements = sampleBakery('en').agreements.map((version) => ({
      ...version,
      signatures: version.signatures.filter(({ party }) => signed.includes(party)),
    }));

    expect((await stateOn('2026-05-13T08:00:00Z', { agreements }))?.state).toEqual({
      code: 'unsigned',
      stage,
    });
  });

  it('names a damaged file and brings the generation before it back', async () => {
    const folder = temporaryFolder();
    const app = appIn(folder);
    await app['projects.addSample']({ language: 'en' });
    await app['ledger.add']({ projectId: ID, entry: { type: 'updateSent', at: '2026-05-13T07:00:00Z' } });
    writeFileSync(join(folder, 'projects', `${ID}.json`), '');

    const again = appIn(folder);

    expect(valueOf(await again['projects.list'](undefined))).toMatchObject({
      projects: [],
      damaged: [{ file: `${ID}.json`, title: 'Bakery website', restorableFrom: '2026-05-13T08:00:00.000Z' }],
    });
    expect(valueOf(await again['projects.restore']({ file: `${ID}.json` }))).toEqual({ projectId: ID });
    expect(valueOf(await again['projects.list'](undefined))).toMatchObject({
      projects: [{ id: ID, isSample: true }],
      damaged: [],
    });
  });
});

describe('when a project reminds', () => {
  const times = { time: '08:30', leadDays: 2, workdaysOnly: true };

  it('is kept with the place whose public holidays count', async () => {
    const app = appIn(temporaryFolder());
    await app['projects.addSample']({ language: 'de' });
    const projectId = 'sample-bakery-de';
    const bavarian = { ...times, holidays: 'DE-BY' };

    expect(valueOf(await app['projects.saveReminders']({ projectId, reminders: bavarian }))).toEqual(
      bavarian,
    );
    expect(valueOf(await app['projects.read']({ projectId })).project.reminders).toEqual(bavarian);

    await app['projects.saveReminders']({ projectId, reminders: times });
    expect(valueOf(await app['projects.read']({ projectId })).project.reminders).toEqual(times);
  });

  it('takes no place whose public holidays are not known, and stays as it was', async () => {
    const app = appIn(temporaryFolder());
    await app['projects.addSample']({ language: 'en' });
    const before = valueOf(await app['projects.read']({ projectId: ID })).project;

    for (const holidays of ['DE-XX', 'Bavaria', '', 'toString']) {
      expect(
        await app['projects.saveReminders']({ projectId: ID, reminders: { ...times, holidays } }),
      ).toEqual({ ok: false, error: { code: 'notFound', what: 'holidayPlace', name: holidays } });
    }
    expect(valueOf(await app['projects.read']({ projectId: ID })).project).toEqual(before);
  });
});
