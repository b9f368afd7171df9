import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrokenSeal } from '../../../shared/agreements/seals.ts';
import type { NewEntry } from '../../../shared/contract/entry.ts';
import { appIn, valueOf } from '../../support/appIn.ts';
import { sha256 } from '../../support/digest.ts';
import { filesBelow } from '../../support/filesBelow.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { troubledFiles } from '../../support/troubledFiles.ts';

const ID = 'sample-bakery-en';
const PLACE = { projectId: ID, disputeId: 'dispute-bakery' };

async function appWithBakery(folder = temporaryFolder()) {
  const app = appIn(folder);
  await app['projects.addSample']({ language: 'en' });
  return { app, folder };
}

function projectIn(app: Awaited<ReturnType<typeof appWithBakery>>['app']) {
  const read = app.store.read(ID);
  return valueOf(read).project;
}

describe('an entry in the ledger', () => {
  it('gets its id and its seal from the app, and is there after a restart', async () => {
    const { app, folder } = await appWithBakery();
    const entry: NewEntry = {
      type: 'delivered',
      at: '2026-05-13T07:00:00Z',
      deliverable: 'd-photos',
      quantity: 1,
    };

    const event = valueOf(await app['ledger.add']({ projectId: ID, entry }));

    expect(event).toMatchObject({ ...entry, id: 'id-1' });
    expect(event.seal).toMatch(/^[0-9a-f]{64}$/);
    const { project } = valueOf(appIn(folder).store.read(ID));
    expect(project.events.at(-1)).toEqual(event);
    expect(findBrokenSeal(project, sha256)).toBeNull();
  });

  it.each<[string, NewEntry, object]>([
    [
      'more pieces than were agreed',
      { type: 'delivered', at: '2026-05-13T07:00:00Z', deliverable: 'd-photos', quantity: 4 },
      { path: 'events[18].quantity', expected: { code: 'deliveredWithinAgreed', agreed: 12, delivered: 13 } },
    ],
    [
      'something that nobody agreed on',
      { type: 'accepted', at: '2026-05-13T07:00:00Z', deliverable: 'd-brochure' },
      { path: 'events[18].deliverable', expected: { code: 'existingId', kind: 'deliverable' } },
    ],
    [
      'a day before there were computers to write it down',
      { type: 'updateSent', at: '1926-05-13T07:00:00Z' },
      { path: 'events[18].at', expected: { code: 'since1990' } },
    ],
    [
      'a slip in the year, since a sealed entry could never be taken back',
      { type: 'updateSent', at: '2062-05-13T07:00:00Z' },
      { path: 'events[18].at', expected: { code: 'notInFuture' } },
    ],
  ])('is refused for %s, and nothing is stored', async (_what, entry, problem) => {
    const { app, folder } = await appWithBakery();
    const before = filesBelow(folder);

    expect(await app['ledger.add']({ projectId: ID, entry })).toMatchObject({
      ok: false,
      error: { code: 'wouldBeInvalid', problems: [problem] },
    });
    expect(filesBelow(folder)).toEqual(before);
  });

  it('may be dated some hours ahead, for clocks and time zones', async () => {
    const { app } = await appWithBakery();

    expect(
      (await app['ledger.add']({ projectId: ID, entry: { type: 'updateSent', at: '2026-05-14T07:00:00Z' } }))
        .ok,
    ).toBe(true);
  });

  it('is one of fifty at once: all are there, in one unbroken chain', async () => {
    const { app, folder } = await appWithBakery();
    const before = projectIn(app).events.length;

    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        app['ledger.add']({
          projectId: ID,
          entry: { type: 'message', at: '2026-05-13T07:00:00Z', direction: 'in', text: `Message ${index}` },
        }),
      ),
    );

    const { project } = valueOf(appIn(folder).store.read(ID));
    expect(project.events.slice(before).map((event) => event.type === 'message' && event.text)).toEqual(
      Array.from({ length: 50 }, (_, index) => `Message ${index}`),
    );
    expect(findBrokenSeal(project, sha256)).toBeNull();
  });

  it('is not shown as saved when the disk is full', async () => {
    const folder = temporaryFolder();
    const { files, trouble } = troubledFiles('ENOSPC', ['write']);
    trouble.on = false;
    const app = appIn(folder, { files });
    await app['projects.addSample']({ language: 'en' });
    trouble.on = true;

    expect(
      await app['ledger.add']({ projectId: ID, entry: { type: 'updateSent', at: '2026-05-13T07:00:00Z' } }),
    ).toEqual({
      ok: false,
      error: { code: 'diskFull', file: `${ID}.json` },
    });
    expect(projectIn(app).events).toHaveLength(sampleBakery('en').events.length);
  });
});

describe('a dispute', () => {
  it('opens with the words as they came, nothing claimed and nothing asked for', async () => {
    const { app, folder } = await appWithBakery();
    const text = '  Hi Mara,\r\n\tI am *not* happy…\u00a0\n\n';

    const dispute = valueOf(
      await app['disputes.open']({
        projectId: ID,
        receivedAt: '2026-05-13T07:00:00Z',
        channel: 'phone',
        text,
      }),
    );

    expect(dispute).toEqual({
      id: 'id-1',
      receivedAt: '2026-05-13T07:00:00Z',
      channel: 'phone',
      text,
      requested: { kind: 'none' },
      claims: [],
    });
    expect(valueOf(appIn(folder).store.read(ID)).project.disputes.at(-1)).toEqual(dispute);
  });

  it('can hold a complaint of 2 MB, to the letter', async () => {
    const { app, folder } = await appWithBakery();
    const text = 'Ich bin „enttäuscht“ 😠\n'.repeat(80_000);
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(2_000_000);

    const opened = await app['disputes.open']({
      projectId: ID,
      receivedAt: '2026-05-13T07:00:00Z',
      channel: 'email',
      text,
    });

    expect(opened.ok).toBe(true);
    expect(valueOf(appIn(folder).store.read(ID)).project.disputes.at(-1)?.text).toBe(text);
  });

  it('opens in a project that nobody has signed, and the check then says so', async () => {
    const folder = temporaryFolder();
    const app = appIn(folder);
    const agreements = sampleBakery('en').agreements.map((version) => ({ ...version, signatures: [] }));
    await app.store.add({ ...sampleBakery('en'), agreements, disputes: [] }, { isSample: false, from: 'x' });

    const opened = valueOf(
      await app['disputes.open']({
        projectId: ID,
        receivedAt: '2026-05-13T07:00:00Z',
        channel: 'email',
        text: 'no',
      }),
    );
    const place = { projectId: ID, disputeId: opened.id };

    expect(valueOf(await app['disputes.check'](place)).assessment).toMatchObject({
      versionInForce: null,
      position: 'clarifyFirst',
    });
    expect(await app['offers.read'](place)).toEqual({ ok: false, error: { code: 'unsigned' } });
  });

  it('that came in next week is refused', async () => {
    const { app } = await appWithBakery();
    const refused = {
      ok: false,
      error: {
        code: 'wouldBeInvalid',
        problems: [{ path: 'disputes[1].receivedAt', expected: { code: 'notInFuture' } }],
      },
    };

    expect(
      await app['disputes.open']({
        projectId: ID,
        receivedAt: '2026-05-20T07:00:00Z',
        channel: 'email',
        text: 'x',
      }),
    ).toMatchObject(refused);
    expect(
      await app['disputes.save']({ ...PLACE, change: { receivedAt: '2026-05-20T07:00:00Z' } }),
    ).toMatchObject({ error: { problems: [{ path: 'disputes[0].receivedAt' }] } });
  });

  it('keeps its words while claims are marked in them', async () => {
    const { app } = await appWithBakery();
    const text = 'I never said that.';

    expect(await app['disputes.save']({ ...PLACE, change: { text } })).toEqual({
      ok: false,
      error: { code: 'wordsAreMarked' },
    });
    const [claim] = projectIn(app).disputes[0]?.claims ?? [];
    expect(claim).toBeDefined();
    expect(
      (await app['disputes.save']({ ...PLACE, change: { text, claims: claim === undefined ? [] : [claim] } }))
        .ok,
    ).toBe(false);
    expect(projectIn(app).disputes[0]?.text).toBe(sampleBakery('en').disputes[0]?.text);

    expect(valueOf(await app['disputes.save']({ ...PLACE, change: { claims: [] } })).claims).toEqual([]);
    expect(valueOf(await app['disputes.save']({ ...PLACE, change: { text } })).text).toBe(text);
  });

  it('can be saved with its words unchanged while claims are marked', async () => {
    const { app } = await appWithBakery();
    const { text = '' } = projectIn(app).disputes[0] ?? {};

    expect((await app['disputes.save']({ ...PLACE, change: { text, channel: 'letter' } })).ok).toBe(true);
  });

  it('takes what is given and leaves the rest, unknown keys too', async () => {
    const folder = temporaryFolder();
    const app = appIn(folder);
    const [dispute] = sampleBakery('en').disputes;
    const disputes = dispute === undefined ? [] : [{ ...dispute, mood: 'stormy' }];
    await app.store.add({ ...sampleBakery('en'), disputes }, { isSample: false, from: 'x' });

    await app['disputes.save']({ ...PLACE, change: { requested: { kind: 'full' }, text: undefined } });

    expect(valueOf(appIn(folder).store.read(ID)).project.disputes[0]).toEqual({
      ...dispute,
      mood: 'stormy',
      requested: { kind: 'full' },
    });
  });

  it('refuses a claim on something that no version of the agreement has', async () => {
    const { app } = await appWithBakery();
    const claims = [{ id: 'c', kind: 'late', target: { deliverable: 'd-brochure' }, quote: 'late' } as const];

    expect(await app['disputes.save']({ ...PLACE, change: { claims } })).toMatchObject({
      ok: false,
      error: { code: 'wouldBeInvalid', problems: [{ path: 'disputes[0].claims[0].target.deliverable' }] },
    });
  });

  it('is checked against what was signed, as things stood when the complaint came in', async () => {
    const { app } = await appWithBakery();

    const { assessment, standing } = valueOf(await app['disputes.check'](PLACE));

    expect(assessment).toMatchObject({
      position: 'putRight',
      totals: {
        credit: 27_000,
        adjustedPrice: 613_000,
        balanceDue: 233_000,
        refundDue: 0,
        requested: 190_000,
      },
    });
    expect(standing).toMatchObject({
      asOf: '2026-05-12T21:47:00+01:00',
      today: '2026-05-12',
      versionInForce: 2,
    });
  });

  it('stands in the list with what it is about, the latest first', async () => {
    const { app } = await appWithBakery();
    await app['disputes.open']({
      projectId: ID,
      receivedAt: '2026-05-13T07:00:00Z',
      channel: 'email',
      text: 'And another thing',
    });

    expect(valueOf(await app['disputes.list'](undefined))).toMatchObject([
      { disputeId: 'id-1', claims: 0, requestedKind: 'none', position: 'clarifyFirst', hasOffer: false },
      {
        projectId: ID,
        disputeId: 'dispute-bakery',
        projectTitle: 'Bakery website',
        clientName: 'Brewer & Sons Bakery',
        timeZone: 'Europe/London',
        currency: 'GBP',
        claims: 4,
        requested: 190_000,
        requestedKind: 'amount',
        position: 'putRight',
        hasOffer: true,
      },
    ]);
  });

  it('that is not there is told as not there', async () => {
    const { app } = await appWithBakery();
    const nowhere = { projectId: ID, disputeId: 'none' };
    const gone = { ok: false, error: { code: 'notFound', what: 'dispute', name: 'none' } };

    expect(await app['disputes.check'](nowhere)).toEqual(gone);
    expect(await app['disputes.save']({ ...nowhere, change: {} })).toEqual(gone);
    expect(await app['offers.read'](nowhere)).toEqual(gone);
    expect(await app['letters.read'](nowhere)).toEqual(gone);
    expect(await app['disputes.check']({ projectId: 'none', disputeId: 'x' })).toEqual({
      ok: false,
      error: { code: 'notFound', what: 'project', name: 'none' },
    });
  });
});

it('everything that was answered as saved is there when the app starts again', async () => {
  const folder = temporaryFolder();
  const { app } = await appWithBakery(folder);
  await app['ledger.add']({
    projectId: ID,
    entry: { type: 'updateSent', at: '2026-05-13T07:00:00Z', note: 'by phone' },
  });
  await app['disputes.save']({ ...PLACE, change: { channel: 'letter' } });

  expect(valueOf(appIn(folder).store.read(ID)).project).toEqual(projectIn(app));
  expect([...filesBelow(folder).keys()].toSorted()).toEqual([
    join('projects', 'previous', `${ID}.json`),
    join('projects', `${ID}.json`),
  ]);
});
