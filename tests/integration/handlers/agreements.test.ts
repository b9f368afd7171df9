import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrokenSeal } from '../../../shared/agreements/seals.ts';
import type { RequestOf } from '../../../shared/contract/contract.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { assess } from '../../../shared/rulebook/assess.ts';
import { aDraft, draftDeliverable } from '../../support/aDraft.ts';
import { appIn, valueOf } from '../../support/appIn.ts';
import { sha256 } from '../../support/digest.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { validProject } from '../../support/validProject.ts';

const ID = 'logo-for-tom';
const MARCH = '2026-03-02T09:00:00.000Z';
const APRIL = '2026-04-01T15:30:00.000Z';

type Signature = RequestOf<'agreements.sign'>['signature'];

const CLIENT: Signature = {
  party: 'client',
  name: 'Tom Brewer',
  method: 'typed',
  confirmed: ['time', 'deliverables', 'payments', 'refunds'],
};
const FREELANCER: Signature = {
  party: 'freelancer',
  name: 'Ada Wright',
  method: 'drawn',
  strokes: [[100, 200, 300, 220]],
};

const NEW_PROJECT = validProject({
  format: 'common-ground/project',
  formatVersion: 1,
  id: ID,
  title: 'Logo',
  timeZone: 'Europe/London',
  currency: 'GBP',
  freelancer: { name: 'Ada Wright' },
  client: { name: 'Tom Brewer', kind: 'business' },
  agreements: [],
  events: [],
  disputes: [],
  draft: aDraft(),
});

async function appWith(project: ProjectFile = NEW_PROJECT, settings: Parameters<typeof appIn>[1] = {}) {
  const folder = temporaryFolder();
  const app = appIn(folder, { now: MARCH, ...settings });
  valueOf(await app.store.add(project, { isSample: false, from: 'test' }));
  return { app, folder, project: () => valueOf(app.store.read(project.id)).project };
}

const place = (number: number) => ({ projectId: ID, number });

async function signedByBoth() {
  const opened = await appWith();
  const { app } = opened;
  valueOf(await app['agreements.propose']({ projectId: ID }));
  valueOf(await app['agreements.sign']({ ...place(1), signature: CLIENT, earlyStart: false }));
  valueOf(await app['agreements.sign']({ ...place(1), signature: FREELANCER, earlyStart: false }));
  return opened;
}

describe('from a draft to an agreement in force', () => {
  it('what was drafted, read through and signed by both is sealed, with its witness in the chain', async () => {
    const { project } = await signedByBoth();

    const [version] = project().agreements;
    expect(version).toMatchObject({
      number: 1,
      signatures: [
        { party: 'client', signedAt: MARCH, method: 'typed' },
        { party: 'freelancer', signedAt: MARCH, method: 'drawn' },
      ],
    });
    expect(version?.seal).toMatch(/^[0-9a-f]{64}$/);
    expect(project().draft).toBeUndefined();
    expect(project().events).toMatchObject([
      { type: 'agreementSigned', version: 1, agreementSeal: version?.seal },
    ]);
    expect(findBrokenSeal(project(), sha256)).toBeNull();
  });

  it('a draft with something missing is not proposed, and what is missing is named', async () => {
    const draft = aDraft({ deliverables: [draftDeliverable('logo', { price: null })] });
    const { app, project } = await appWith({ ...NEW_PROJECT, draft });

    expect(await app['agreements.propose']({ projectId: ID })).toMatchObject({
      ok: false,
      error: { code: 'draftIncomplete', gaps: [{ code: 'priceMissing', at: { id: 'logo' } }] },
    });
    expect(project()).toEqual({ ...NEW_PROJECT, draft });
  });

  it('a client who was not walked through all of it cannot sign on this machine', async () => {
    const { app } = await appWith();
    valueOf(await app['agreements.propose']({ projectId: ID }));

    const signature = { ...CLIENT, confirmed: ['time', 'payments'] as const };
    expect(
      await app['agreements.sign']({
        ...place(1),
        signature: { ...signature, confirmed: [...signature.confirmed] },
        earlyStart: false,
      }),
    ).toMatchObject({ ok: false, error: { code: 'notConfirmed', parts: ['deliverables', 'refunds'] } });
  });

  it.each<[string, Partial<Signature>]>([
    ['an empty name', { name: ' ' }],
    ['an empty pad', { method: 'drawn', strokes: [] }],
    ['a pad without strokes', { method: 'drawn' }],
  ])('%s is no signature', async (_what, changed) => {
    const { app, project } = await appWith();
    valueOf(await app['agreements.propose']({ projectId: ID }));

    expect(
      await app['agreements.sign']({ ...place(1), signature: { ...CLIENT, ...changed }, earlyStart: false }),
    ).toMatchObject({ ok: false, error: { code: 'emptySignature' } });
    expect(project().agreements[0]?.signatures).toEqual([]);
  });

  it('nobody signs twice, and nothing is signed after both have', async () => {
    const { app } = await appWith();
    valueOf(await app['agreements.propose']({ projectId: ID }));
    const asked = { ...place(1), signature: CLIENT, earlyStart: false };
    valueOf(await app['agreements.sign'](asked));

    expect(await app['agreements.sign'](asked)).toMatchObject({
      ok: false,
      error: { code: 'alreadySigned' },
    });
    valueOf(await app['agreements.sign']({ ...asked, signature: FREELANCER }));
    expect(await app['agreements.sign'](asked)).toMatchObject({
      ok: false,
      error: { code: 'alreadySigned' },
    });
  });

  it('a consumer at a distance also reads about withdrawal, and the wish to begin at once joins the chain', async () => {
    const { app, project } = await appWith({
      ...NEW_PROJECT,
      client: { name: 'Tom Brewer', kind: 'consumer', country: 'DE' },
      draft: aDraft({ concludedAtDistance: true }),
    });
    valueOf(await app['agreements.propose']({ projectId: ID }));

    const asked = { ...place(1), signature: CLIENT, earlyStart: true };
    expect(await app['agreements.sign'](asked)).toMatchObject({
      ok: false,
      error: { code: 'notConfirmed', parts: ['withdrawal'] },
    });
    const confirmed = [...(CLIENT.confirmed ?? []), 'withdrawal' as const];
    valueOf(await app['agreements.sign']({ ...asked, signature: { ...CLIENT, confirmed } }));

    expect(project().events).toMatchObject([{ type: 'earlyStartRequested', at: MARCH }]);
  });

  it('a wish to begin at once means nothing where there is no right to withdraw', async () => {
    const { app, project } = await appWith();
    valueOf(await app['agreements.propose']({ projectId: ID }));

    valueOf(await app['agreements.sign']({ ...place(1), signature: CLIENT, earlyStart: true }));

    expect(project().events).toEqual([]);
  });
});

describe('a version that waits for signatures', () => {
  it('can be written anew as long as nobody signed it', async () => {
    const { app, project } = await appWith();
    valueOf(await app['agreements.propose']({ projectId: ID }));

    valueOf(await app['agreements.reopen'](place(1)));

    expect(project().agreements).toEqual([]);
    expect(project().draft).toMatchObject({ number: 1, split: 'amounts' });
    valueOf(await app['agreements.propose']({ projectId: ID }));
    valueOf(await app['agreements.sign']({ ...place(1), signature: CLIENT, earlyStart: false }));
    expect(await app['agreements.reopen'](place(1))).toMatchObject({
      ok: false,
      error: { code: 'alreadySigned' },
    });
  });

  it('that was dropped is kept apart, and its number is not given again', async () => {
    const { app, project } = await signedByBoth();
    const draft = valueOf(await app['agreements.beginChange']({ projectId: ID }));
    await app['agreements.saveDraft']({ projectId: ID, draft: { ...draft, summary: 'Cheaper' } });
    expect(await app['agreements.propose']({ projectId: ID })).toMatchObject({
      ok: false,
      error: { code: 'draftIncomplete', gaps: [{ code: 'nothingChanged' }] },
    });
    const exclusions = [...draft.exclusions, { id: 'hosting', text: 'Hosting' }];
    valueOf(await app['agreements.saveDraft']({ projectId: ID, draft: { ...draft, exclusions } }));
    valueOf(await app['agreements.propose']({ projectId: ID }));
    valueOf(await app['agreements.markSent'](place(2)));

    valueOf(await app['agreements.withdraw'](place(2)));

    expect(project().agreements.map(({ number }) => number)).toEqual([1]);
    expect(project().withdrawn).toMatchObject([
      { version: { number: 2, sentAt: MARCH }, withdrawnAt: MARCH },
    ]);
    const again = valueOf(await app['agreements.beginChange']({ projectId: ID }));
    expect(again.number).toBe(3);
  });

  it('can be signed elsewhere: the document is copied as it came, under its hash', async () => {
    const paper = join(temporaryFolder(), 'Vertrag unterzeichnet.pdf');
    writeFileSync(paper, '%PDF-1.7 signed on paper');
    const copy = join(temporaryFolder(), 'copy.pdf');
    const { app, folder, project } = await appWith(NEW_PROJECT, {
      dialogs: {
        openDocument: () => Promise.resolve(paper),
        saveFile: () => Promise.resolve(copy),
      },
    });
    valueOf(await app['agreements.propose']({ projectId: ID }));

    const signedAt = '2026-02-20T10:00:00Z';
    valueOf(await app['agreements.attach']({ ...place(1), parties: ['client', 'freelancer'], signedAt }));

    const hash = createHash('sha256').update('%PDF-1.7 signed on paper').digest('hex');
    expect(project().agreements[0]?.signatures[0]).toEqual({
      party: 'client',
      name: 'Tom Brewer',
      signedAt,
      method: 'document',
      document: { fileName: 'Vertrag unterzeichnet.pdf', sha256: hash, bytes: 24 },
      attachedAt: MARCH,
    });
    expect(project().agreements[0]?.seal).toBeDefined();
    expect(readFileSync(join(folder, 'attachments', hash), 'utf8')).toBe('%PDF-1.7 signed on paper');

    valueOf(await app['agreements.saveAttached']({ projectId: ID, sha256: hash }));
    expect(readFileSync(copy, 'utf8')).toBe('%PDF-1.7 signed on paper');

    writeFileSync(join(folder, 'attachments', hash), '%PDF-1.7 SIGNED on paper');
    expect(await app['agreements.saveAttached']({ projectId: ID, sha256: hash })).toMatchObject({
      ok: false,
      error: { code: 'notFound', what: 'document' },
    });
  });

  it('a change order cannot be signed before what it changes, nor in the future', async () => {
    const paper = join(temporaryFolder(), 'change.pdf');
    writeFileSync(paper, '%PDF');
    const opened = await signedByBoth();
    const app = appIn(opened.folder, {
      now: APRIL,
      ids: 'april',
      dialogs: { openDocument: () => Promise.resolve(paper) },
    });
    const draft = valueOf(await app['agreements.beginChange']({ projectId: ID }));
    valueOf(await app['agreements.saveDraft']({ projectId: ID, draft: { ...draft, exclusions: [] } }));
    valueOf(await app['agreements.propose']({ projectId: ID }));
    const asked = { ...place(2), parties: ['client' as const] };

    expect(await app['agreements.attach']({ ...asked, signedAt: '2026-03-01T09:00:00Z' })).toMatchObject({
      ok: false,
      error: { code: 'signedTooEarly', version: 1 },
    });
    expect(await app['agreements.attach']({ ...asked, signedAt: '2026-05-01T09:00:00Z' })).toMatchObject({
      ok: false,
      error: { code: 'wouldBeInvalid' },
    });
  });
});

describe('a change order that is signed later', () => {
  it('leaves an earlier complaint held against the version that was in force then', async () => {
    const { folder, app } = await signedByBoth();
    const complaint = valueOf(
      await app['disputes.open']({
        projectId: ID,
        receivedAt: '2026-03-02T10:00:00.000Z',
        channel: 'email',
        text: 'The logo is late.',
      }),
    );
    valueOf(
      await app['disputes.save']({
        projectId: ID,
        disputeId: complaint.id,
        change: {
          claims: [{ id: 'c', kind: 'late', target: { deliverable: 'logo' }, quote: 'The logo is late.' }],
        },
      }),
    );
    const before = assess(valueOf(app.store.read(ID)).project, complaint.id);

    const later = appIn(folder, { now: APRIL, ids: 'april' });
    const draft = valueOf(await later['agreements.beginChange']({ projectId: ID }));
    const deliverables = draft.deliverables.map((one) => ({ ...one, price: 999 }));
    valueOf(
      await later['agreements.saveDraft']({
        projectId: ID,
        draft: { ...draft, deliverables, split: 'evenly' },
      }),
    );
    valueOf(await later['agreements.propose']({ projectId: ID }));
    valueOf(await later['agreements.sign']({ ...place(2), signature: FREELANCER, earlyStart: false }));
    valueOf(await later['agreements.sign']({ ...place(2), signature: CLIENT, earlyStart: false }));

    const { project } = valueOf(later.store.read(ID));
    expect(project.agreements.map(({ number }) => number)).toEqual([1, 2]);
    expect(assess(project, complaint.id)).toEqual(before);
    expect(before.versionInForce).toBe(1);
    expect(findBrokenSeal(project, sha256)).toBeNull();
  });
});

describe('what was signed or recorded cannot be changed', () => {
  it('by none of the channels for agreements', async () => {
    const { app, project } = await signedByBoth();
    const before = structuredClone(project());

    for (const refused of [
      await app['agreements.sign']({ ...place(1), signature: CLIENT, earlyStart: true }),
      await app['agreements.reopen'](place(1)),
      await app['agreements.withdraw'](place(1)),
      await app['agreements.markSent'](place(1)),
      await app['agreements.attach']({ ...place(1), parties: ['client'], signedAt: MARCH }),
      await app['agreements.propose']({ projectId: ID }),
    ]) {
      expect(refused.ok && refused.value !== null).toBe(false);
    }
    expect(project()).toEqual(before);
  });

  it.each<[string, (project: ProjectFile) => ProjectFile]>([
    [
      'a price in a signed version',
      (project) => ({
        ...project,
        agreements: project.agreements.map((version) => ({
          ...version,
          deliverables: version.deliverables.map((one, place) => ({
            ...one,
            price: place === 0 ? one.price + 100 : one.price - 100,
          })),
        })),
      }),
    ],
    ['a signed version taken away', (project) => ({ ...project, agreements: [], events: project.events })],
    [
      'a signature taken away',
      (project) => ({
        ...project,
        agreements: project.agreements.map((version) => ({
          ...version,
          signatures: version.signatures.slice(1),
        })),
      }),
    ],
    [
      'a seal taken away',
      (project) => ({
        ...project,
        agreements: project.agreements.map((version) => ({ ...version, seal: undefined })),
      }),
    ],
    ['an entry taken away', (project) => ({ ...project, events: project.events.slice(0, -1) })],
    ['the entries in another order', (project) => ({ ...project, events: project.events.toReversed() })],
    [
      'an entry with other words',
      (project) => ({ ...project, events: project.events.map((event) => ({ ...event, note: 'never' })) }),
    ],
    [
      'an entry put in before another',
      (project) => ({
        ...project,
        events: [{ id: 'early', at: MARCH, type: 'updateSent' as const }, ...project.events],
      }),
    ],
  ])('not even by a change inside the app: %s', async (_what, tampered) => {
    const { app, folder, project } = await signedByBoth();
    valueOf(await app['ledger.add']({ projectId: ID, entry: { type: 'updateSent', at: MARCH } }));
    const before = structuredClone(project());

    const changed = await app.store.change(ID, (current) => ({
      ok: true,
      value: { project: tampered(current), answer: null },
    }));

    expect(changed).toEqual({ ok: false, error: { code: 'historyStays' } });
    expect(valueOf(appIn(folder).store.read(ID)).project).toEqual(before);
  });
});
