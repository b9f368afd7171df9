import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { aProject } from '../../support/aProject.ts';
import { appIn, valueOf } from '../../support/appIn.ts';
import { filesBelow } from '../../support/filesBelow.ts';
import { readCalendar } from '../../support/readCalendar.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

function project(id: string, title: string): ProjectFile {
  return { ...aProject().promising('logo', { due: '2026-07-10' }).file, id, title };
}

interface Stored {
  readonly project: ProjectFile;
  readonly isSample?: boolean;
}

/** An app with projects in it, whose person saves wherever they are asked. */
async function appWith(stored: readonly Stored[], settings: Parameters<typeof appIn>[1] = {}) {
  const folder = temporaryFolder();
  const target = join(folder, 'mine.ics');
  const app = appIn(join(folder, 'app'), {
    dialogs: { saveFile: () => Promise.resolve(target) },
    ...settings,
  });
  for (const { project: one, isSample = false } of stored) {
    valueOf(await app.store.add(one, { isSample, from: one.id }));
  }
  return { app, target, folder, read: () => readCalendar(readFileSync(target)) };
}

describe('the calendar file', () => {
  it('holds the dates of one project, under its title', async () => {
    const { app, read } = await appWith([
      { project: project('p', 'Logo') },
      { project: project('q', 'Other') },
    ]);

    expect(valueOf(await app['calendar.save']({ projectId: 'p' }))?.fileName).toBe('mine.ics');

    expect(app.suggested).toEqual(['Dates Logo.ics']);
    expect(read().events.map(({ uid, day }) => [uid, day])).toEqual([
      ['p/milestone/logo@common-ground.invalid', '2026-07-10'],
      ['p/instalment/rest@common-ground.invalid', '2026-12-31'],
    ]);
    expect(read().calendar.lines).toContainEqual({ name: 'X-WR-CALNAME', parameters: '', value: 'Logo' });
  });

  it('holds the dates of all projects but the made-up one', async () => {
    const { app, read } = await appWith(
      [
        { project: project('p', 'Logo') },
        { project: project('q', 'Other') },
        { project: sampleBakery('en'), isSample: true },
      ],
      { locale: 'de-DE' },
    );

    valueOf(await app['calendar.save']({}));

    expect(app.suggested).toEqual(['Termine Common Ground.ics']);
    expect(read().events.map(({ uid }) => uid.split('/')[0])).toEqual(['p', 'p', 'q', 'q']);
  });

  it('can be asked of the made-up project by itself', async () => {
    const { app, read } = await appWith([{ project: sampleBakery('en'), isSample: true }]);

    valueOf(await app['calendar.save']({ projectId: 'sample-bakery-en' }));

    expect(read().events.map(({ uid }) => uid)).toContain(
      'sample-bakery-en/milestone/d-form@common-ground.invalid',
    );
  });

  it('updates what an earlier file brought, and doubles nothing', async () => {
    const { app, read } = await appWith([{ project: project('p', 'Logo') }]);
    valueOf(await app['calendar.save']({}));
    const before = read().events;

    valueOf(
      await app['ledger.add']({
        projectId: 'p',
        entry: { type: 'delivered', at: '2026-05-13T07:00:00Z', deliverable: 'logo' },
      }),
    );
    valueOf(await app['calendar.save']({}));
    const after = read().events;

    expect(before[0]?.alarms).toEqual(['2026-07-09T09:00:00Z']);
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after.map(({ sequence }) => sequence)).toEqual(before.map(({ sequence }) => sequence + 1));
    expect(after[0]).toMatchObject({
      alarms: [],
      description: expect.stringContaining('Delivered on 13 May 2026.') as string,
    });
  });

  it('is not written where nothing has a date, or when the person leaves the dialog', async () => {
    const unsigned = { ...aProject().promising('logo').unsigned().file, id: 'p' };
    const closed = await appWith([{ project: project('q', 'Logo') }], { dialogs: {} });
    const empty = await appWith([{ project: unsigned }, { project: sampleBakery('en'), isSample: true }]);
    const before = filesBelow(closed.folder);

    expect(valueOf(await closed.app['calendar.save']({ projectId: 'q' }))).toBeNull();
    expect(filesBelow(closed.folder)).toEqual(before);
    for (const wish of [{}, { projectId: 'p' }]) {
      expect(await empty.app['calendar.save'](wish)).toEqual({ ok: false, error: { code: 'nothingDated' } });
    }
    expect(await empty.app['calendar.save']({ projectId: 'none' })).toMatchObject({
      error: { code: 'notFound' },
    });
    expect(empty.app.suggested).toEqual([]);
  });
});
