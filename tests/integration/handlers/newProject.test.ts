import { describe, expect, it } from 'vitest';
import type { NewProject } from '../../../shared/contract/newProject.ts';
import { appIn, valueOf } from '../../support/appIn.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const WEBSITE: NewProject = {
  client: {
    name: 'Bäckerei Brandt',
    isCompany: true,
    kind: 'business',
    country: 'DE',
    language: 'de',
    formOfAddress: 'Sie',
    contactName: 'Jonas Brandt',
    email: '',
  },
  title: ' Website der Bäckerei ',
  currency: 'EUR',
  trade: 'web',
  start: '2026-06-01',
  concludedAtDistance: true,
};

const MARA = {
  name: 'Mara Lindqvist',
  trade: 'Web design',
  email: ' ',
  country: 'DE',
  timeZone: 'Europe/Berlin',
};

describe('a new project', () => {
  it('begins with the trade’s agreement in the client’s language, and with the own details', async () => {
    const app = appIn(temporaryFolder());
    valueOf(await app['settings.saveProfile']({ change: MARA }));
    const { projectId } = valueOf(await app['projects.create'](WEBSITE));

    const { project } = valueOf(await app['projects.read']({ projectId }));
    expect(project).toMatchObject({
      title: 'Website der Bäckerei',
      timeZone: 'Europe/Berlin',
      currency: 'EUR',
      client: { name: 'Bäckerei Brandt', language: 'de', contact: { addressedAs: 'Jonas Brandt' } },
      agreements: [],
      events: [],
      disputes: [],
      draft: { number: 1, concludedAtDistance: true, start: '2026-06-01' },
    });
    expect(project.freelancer).toEqual({ name: 'Mara Lindqvist', trade: 'Web design', country: 'DE' });
    const templates = valueOf(await app['templates.list']({ language: 'de' }));
    expect(project.draft?.deliverables.map(({ title }) => title)).toEqual(
      templates.find(({ trade }) => trade === 'web')?.deliverables.map(({ title }) => title),
    );
  });

  it('stands in the list as a draft, and its client among the clients', async () => {
    const folder = temporaryFolder();
    const { projectId } = valueOf(await appIn(folder)['projects.create'](WEBSITE));

    const app = appIn(folder);
    expect(valueOf(await app['projects.list'](undefined)).projects).toMatchObject([
      { id: projectId, state: { code: 'unsigned', stage: 'draft' } },
    ]);
    expect(valueOf(await app['clients.list'](undefined))).toMatchObject([
      { name: 'Bäckerei Brandt', projects: 1 },
    ]);
  });

  it('begins from scratch for a client who was only in projects so far, and gives them a card', async () => {
    const app = appIn(temporaryFolder());
    await app['projects.addSample']({ language: 'en' });
    const clientId = 'of:sample-bakery-en';
    const { projectId } = valueOf(
      await app['projects.create']({ ...WEBSITE, client: { clientId }, trade: null }),
    );

    const { project } = valueOf(await app['projects.read']({ projectId }));
    expect(project.client).toMatchObject({ name: 'Brewer & Sons Bakery', language: 'en', clientId });
    expect(project.draft?.deliverables).toMatchObject([{ title: '', price: null }]);
    const { isKept, projects } = valueOf(await app['clients.read']({ clientId }));
    expect([isKept, projects.length]).toEqual([true, 2]);
  });

  it.each([
    [{ client: { clientId: 'nobody' } }, { code: 'notFound', what: 'client' }],
    [{ currency: 'EURO' }, { code: 'wouldBeInvalid', problems: [{ path: 'currency' }] }],
  ] as const)('that cannot be, by %j, leaves nothing behind', async (change, error) => {
    const app = appIn(temporaryFolder());

    expect(await app['projects.create']({ ...WEBSITE, ...change })).toMatchObject({ ok: false, error });
    expect(valueOf(await app['projects.list'](undefined)).projects).toEqual([]);
    expect(valueOf(await app['clients.list'](undefined))).toEqual([]);
  });
});

describe('the own details', () => {
  it('are kept field by field, and no other setting takes them back', async () => {
    const folder = temporaryFolder();
    const app = appIn(folder);
    valueOf(await app['settings.saveProfile']({ change: MARA }));
    valueOf(await app['settings.saveProfile']({ change: { name: 'Mara L.' } }));
    valueOf(await app['settings.save']({ language: 'de', theme: 'dark', profile: { name: 'older' } }));

    expect(valueOf(await appIn(folder)['app.start'](undefined)).settings).toEqual({
      language: 'de',
      theme: 'dark',
      profile: { ...MARA, name: 'Mara L.' },
    });
  });
});
