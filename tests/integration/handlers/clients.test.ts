import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NewClient } from '../../../shared/contract/clients.ts';
import { appIn, valueOf } from '../../support/appIn.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const BRANDT: NewClient = {
  name: 'Bäckerei Brandt',
  isCompany: true,
  kind: 'business',
  country: 'DE',
  language: 'de',
  formOfAddress: 'Sie',
  contactName: 'Jonas Brandt',
  email: 'jonas@brandt.example',
};

const BAKERY = 'of:sample-bakery-en';

describe('the clients', () => {
  it('are those with a card and those in projects, each with their money', async () => {
    const app = appIn(temporaryFolder());
    await app['projects.addSample']({ language: 'en' });
    await app['clients.add'](BRANDT);

    expect(valueOf(await app['clients.list'](undefined))).toMatchObject([
      { name: 'Bäckerei Brandt', projects: 0, money: [], openDisputes: 0, isSample: false },
      {
        clientId: BAKERY,
        name: 'Brewer & Sons Bakery',
        projects: 1,
        money: [{ currency: 'GBP', paid: 380_000, open: 233_000 }],
        openDisputes: 1,
        isSample: true,
      },
    ]);
  });

  it('get a card of their own with the first change, and keep it over a restart', async () => {
    const folder = temporaryFolder();
    const app = appIn(folder);
    await app['projects.addSample']({ language: 'en' });
    valueOf(await app['clients.save']({ clientId: BAKERY, change: { notes: 'Likes to phone' } }));

    const { card, isKept } = valueOf(await appIn(folder)['clients.read']({ clientId: BAKERY }));
    expect(isKept).toBe(true);
    expect(card).toMatchObject({ name: 'Brewer & Sons Bakery', notes: 'Likes to phone' });
  });

  it('change in their projects too, except where a signature holds it', async () => {
    const app = appIn(temporaryFolder());
    await app['projects.addSample']({ language: 'en' });
    const before = valueOf(await app['projects.read']({ projectId: 'sample-bakery-en' })).project;
    valueOf(
      await app['clients.save']({
        clientId: BAKERY,
        change: { kind: 'consumer', country: 'IE', postalAddress: 'Mill Lane 1', language: 'de' },
      }),
    );

    const { project, brokenSeal } = valueOf(await app['projects.read']({ projectId: 'sample-bakery-en' }));
    expect(brokenSeal).toBeNull();
    expect(project.client).toEqual({
      ...before.client,
      clientId: BAKERY,
      postalAddress: 'Mill Lane 1',
      language: 'de',
    });
    const open = valueOf(await app['clients.read']({ clientId: BAKERY }));
    expect(open.card).toMatchObject({ kind: 'consumer', country: 'IE' });
    expect(open.projects).toMatchObject([{ asSigned: { kind: 'business', country: 'GB' } }]);
  });

  it('can be taken away and brought back as long as they stand in no project', async () => {
    const app = appIn(temporaryFolder());
    const card = valueOf(await app['clients.add'](BRANDT));
    valueOf(await app['clients.remove']({ clientId: card.id }));
    expect(valueOf(await app['clients.list'](undefined))).toEqual([]);
    valueOf(await app['clients.putBack']({ card }));
    expect(valueOf(await app['clients.read']({ clientId: card.id })).card).toEqual(card);

    await app['projects.addSample']({ language: 'en' });
    valueOf(await app['clients.save']({ clientId: BAKERY, change: { notes: 'x' } }));
    expect(await app['clients.remove']({ clientId: BAKERY })).toEqual({
      ok: false,
      error: { code: 'clientHasProjects' },
    });
  });

  it('leave nothing behind of the made-up one, unless they stand in a project of one’s own', async () => {
    const app = appIn(temporaryFolder());
    const projectId = 'sample-bakery-en';
    await app['projects.addSample']({ language: 'en' });
    valueOf(await app['clients.save']({ clientId: BAKERY, change: { notes: 'Tried out' } }));
    valueOf(await app['projects.removeSample']({ projectId }));
    expect(valueOf(await app['clients.list'](undefined))).toEqual([]);

    await app['projects.addSample']({ language: 'en' });
    const own = { title: 'Menus', currency: 'GBP', trade: null, start: null, concludedAtDistance: false };
    valueOf(await app['projects.create']({ ...own, client: { clientId: BAKERY } }));
    valueOf(await app['projects.removeSample']({ projectId }));
    expect(valueOf(await app['clients.list'](undefined))).toMatchObject([
      { clientId: BAKERY, projects: 1, isSample: false },
    ]);
  });

  it('are told as not there by an id that nobody has', async () => {
    const error = { code: 'notFound', what: 'client', name: 'nobody' };
    const app = appIn(temporaryFolder());

    expect(await app['clients.read']({ clientId: 'nobody' })).toEqual({ ok: false, error });
    expect(await app['clients.save']({ clientId: 'nobody', change: {} })).toEqual({ ok: false, error });
  });

  it('come back from the generation before when their file is damaged, which is kept aside', async () => {
    const folder = temporaryFolder();
    const app = appIn(folder);
    const card = valueOf(await app['clients.add'](BRANDT));
    valueOf(await app['clients.save']({ clientId: card.id, change: { notes: 'second' } }));
    writeFileSync(join(folder, 'clients.json'), readFileSync(join(folder, 'clients.json')).subarray(0, 40));

    const again = appIn(folder);
    expect(valueOf(await again['clients.list'](undefined))).toMatchObject([{ name: 'Bäckerei Brandt' }]);
    expect(readdirSync(join(folder, 'set-aside'))).toHaveLength(1);
  });
});
