import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendEvent, findBrokenSeal, sealProject } from '../../../shared/agreements/seals.ts';
import { appIn, valueOf } from '../../support/appIn.ts';
import { sha256 } from '../../support/digest.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const projectId = 'sample-bakery-en';

async function bakeryIn(folder: string, file = '') {
  const app = appIn(folder, { dialogs: { openProjectFile: () => Promise.resolve(file) } });
  await app['projects.addSample']({ language: 'en' });
  const read = async () => valueOf(await app['projects.read']({ projectId }));
  return { app, read };
}

describe('correcting an entry', () => {
  it('leaves it as it is, adds a sealed one, and counts that from then on', async () => {
    const { app, read } = await bakeryIn(temporaryFolder());
    const before = await read();

    const instead = { type: 'paymentReceived', at: '2026-03-24T10:05:00Z', amount: 190_000 } as const;
    const reason = 'The bank shows 1,900.';
    valueOf(await app['ledger.correct']({ projectId, corrects: 'e-home-paid', reason, instead }));

    const after = await read();
    expect(after.project.events.slice(0, -1)).toEqual(before.project.events);
    expect(after.project.events.at(-1)).toMatchObject({
      type: 'message',
      direction: 'out',
      purpose: 'correction',
      at: '2026-05-13T08:00:00.000Z',
      text: reason,
      corrects: 'e-home-paid',
      instead,
    });
    expect(findBrokenSeal(after.project, sha256)).toBeNull();
    expect(after.standing.netPaid).toBe(before.standing.netPaid - 10_000);
  });

  it('is refused for what was corrected already, for words, for entries to come and for entries that are not there', async () => {
    const { app, read } = await bakeryIn(temporaryFolder());
    const reason = 'Wrong';
    await app['ledger.correct']({ projectId, corrects: 'e-photos', reason });
    const { project } = await read();

    expect(await app['ledger.correct']({ projectId, corrects: 'e-photos', reason })).toEqual({
      ok: false,
      error: { code: 'notCorrectable', why: 'corrected' },
    });
    expect(await app['ledger.correct']({ projectId, corrects: 'e-newsletter', reason })).toEqual({
      ok: false,
      error: { code: 'notCorrectable', why: 'words' },
    });
    expect(await app['ledger.correct']({ projectId, corrects: 'nowhere', reason })).toMatchObject({
      ok: false,
      error: { code: 'notFound', what: 'entry' },
    });
    expect(
      await app['ledger.correct']({
        projectId,
        corrects: 'e-form',
        reason,
        instead: { type: 'updateSent', at: '2027-01-01T00:00:00Z' },
      }),
    ).toMatchObject({ ok: false, error: { code: 'wouldBeInvalid' } });
    expect((await read()).project).toEqual(project);
  });
});

describe('what was only talked about', () => {
  it('is kept out of a message word for word, and taken away again', async () => {
    const { app, read } = await bakeryIn(temporaryFolder());
    const said = { projectId, at: '2026-03-17T09:50:00Z', by: 'client', event: 'e-newsletter' } as const;

    const kept = valueOf(await app['talk.note']({ ...said, quote: ' later in the year ' }));
    expect(kept).toMatchObject({ quote: 'later in the year', event: 'e-newsletter' });
    expect((await read()).project.talkedAbout).toContainEqual(kept);

    expect(await app['talk.note']({ ...said, quote: 'by tomorrow' })).toEqual({
      ok: false,
      error: { code: 'notInMessage' },
    });
    valueOf(await app['talk.drop']({ projectId, talkId: kept.id }));
    expect((await read()).project.talkedAbout?.map(({ id }) => id)).toEqual(['t-newsletter']);
  });
});

describe('verifying in the app', () => {
  it('says that every seal holds', async () => {
    const { app } = await bakeryIn(temporaryFolder());

    expect(valueOf(await app['seals.verify']({ projectId }))).toEqual({
      versions: 2,
      events: 18,
      sealed: true,
      brokenRecord: null,
      kind: null,
      documents: [],
    });
  });
});

describe('an e-mail file', () => {
  it('is read and nothing of it is kept', async () => {
    const { app, read } = await bakeryIn(temporaryFolder());
    const before = await read();
    const bytes = Buffer.from('From: tom@brewerandsons.example\r\nSubject: Photos\r\n\r\nWhere are they?');

    expect(
      valueOf(await app['mail.read']({ projectId, fileName: 'a.eml', bytes: bytes.toString('base64') })),
    ).toMatchObject({ subject: 'Photos', text: 'Where are they?', direction: 'in', date: null });
    expect(
      await app['mail.read']({ projectId, fileName: 'a.jpg', bytes: Buffer.from('??').toString('base64') }),
    ).toEqual({ ok: false, error: { code: 'notMail', file: 'a.jpg' } });
    expect(await read()).toEqual(before);
  });
});

describe('taking in a project that is here already', () => {
  const sealed = sealProject(sampleBakery('en'), sha256);
  const longer = appendEvent(sealed, { id: 'later', at: '2026-05-12T09:00:00Z', type: 'updateSent' }, sha256);

  it('opens it where it is the same, and takes over what continues it, keeping the generation before', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'bakery.json');
    const { app, read } = await bakeryIn(join(folder, 'app'), file);
    const before = await read();

    writeFileSync(file, JSON.stringify(sealed));
    expect(valueOf(await app['projects.import'](undefined))).toEqual({ projectId });
    expect(await read()).toEqual(before);

    writeFileSync(file, JSON.stringify(longer));
    expect(valueOf(await app['projects.import'](undefined))).toEqual({ projectId });
    expect((await read()).project.events.map(({ id }) => id)).toEqual(longer.events.map(({ id }) => id));
    const previous = join(folder, 'app', 'projects', 'previous');
    const [name = ''] = readdirSync(previous);
    expect(JSON.parse(readFileSync(join(previous, name), 'utf8'))).toMatchObject({ project: sealed });
  });

  it.each([
    [
      'with a changed entry',
      { ...longer, events: longer.events.map((event) => ({ ...event, note: 'x' })) },
      'brokenFile',
    ],
    [
      'with a changed entry, sealed anew',
      sealProject(
        {
          ...sampleBakery('en'),
          events: sampleBakery('en').events.map((event) => ({ ...event, note: 'x' })),
        },
        sha256,
      ),
      'differingFile',
    ],
    ['without its disputes', { ...longer, disputes: [] }, 'wouldLose'],
    ['with fewer entries', { ...sealed, events: sealed.events.slice(0, 4) }, 'behindFile'],
  ])('is refused %s, and nothing changes', async (_, incoming, code) => {
    const folder = temporaryFolder();
    const file = join(folder, 'bakery.json');
    const { app, read } = await bakeryIn(join(folder, 'app'), file);
    const before = await read();
    writeFileSync(file, JSON.stringify(incoming));

    expect(await app['projects.import'](undefined)).toMatchObject({
      ok: false,
      error: { code, file: 'bakery.json' },
    });
    expect(await read()).toEqual(before);
  });
});
