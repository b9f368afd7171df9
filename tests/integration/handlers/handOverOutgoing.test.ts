import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outgoing } from '../../../shared/model/outgoing.ts';
import { NOW, valueOf } from '../../support/appIn.ts';
import { filesBelow } from '../../support/filesBelow.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import type { AppSettings } from '../../support/bakeryApp.ts';
import { appWith, opened, projectIn, savingIn, ID, TYPED } from '../../support/bakeryApp.ts';

describe('handing a message over', () => {
  const short = { subject: 'A word', body: 'Dear Tom,\n\nall is well.\n\nMara' };

  async function ready(settings: AppSettings = {}, words: Partial<Outgoing> = short) {
    const { app, folder, again } = await appWith(settings);
    const { outgoing } = await opened(app);
    return { app, folder, again, outgoing: { ...outgoing, ...words } };
  }

  it('opens a short one in the mail program, addressed and ready to send', async () => {
    const { app, outgoing, again } = await ready();

    const done = valueOf(await app['outgoing.handOver']({ projectId: ID, outgoing, way: 'mailProgram' }));

    expect(done).toEqual({ way: 'mailto' });
    expect(app.handedOver).toEqual([
      {
        way: 'openMailto',
        what: 'mailto:tom@brewerandsons.example?subject=A%20word&body=Dear%20Tom%2C%0D%0A%0D%0Aall%20is%20well.%0D%0A%0D%0AMara',
      },
    ]);
    expect((await opened(again())).outgoing).toEqual({
      ...outgoing,
      handedOver: { at: NOW, way: 'mailProgram' },
    });
    expect(projectIn(app).events).toEqual(sampleBakery('en').events);
  });

  it.each<[string, Partial<Outgoing>, boolean]>([
    ['a long one', { body: 'long '.repeat(500) }, false],
    ['one with its PDF', {}, true],
  ])('opens %s as an unsent e-mail from a folder of its own', async (_, words, withPdf) => {
    const { app, outgoing, folder } = await ready({}, { ...short, ...words });

    const done = valueOf(
      await app['outgoing.handOver']({ projectId: ID, outgoing, way: 'mailProgram', withPdf }),
    );

    expect(done).toEqual({ way: 'eml' });
    const [file] = readdirSync(join(folder, 'app', 'handed-over'));
    expect(file).toMatch(/^2026-05-13 id-\d+\.eml$/);
    expect(app.handedOver).toEqual([
      { way: 'openFile', what: join(folder, 'app', 'handed-over', file ?? '') },
    ]);
    expect(app.mailed).toMatchObject([
      { subject: 'A word', body: outgoing.body, isUnsent: true, messageId: outgoing.id },
    ]);
    expect(app.mailed[0]?.attachment?.fileName).toBe(
      withPdf ? 'A word, Brewer & Sons Bakery.pdf' : undefined,
    );
  });

  it('goes on to the unsent e-mail where nothing opens a mailto', async () => {
    const { app, outgoing } = await ready({ programs: { openMailto: () => Promise.resolve(false) } });

    expect(valueOf(await app['outgoing.handOver']({ projectId: ID, outgoing, way: 'mailProgram' }))).toEqual({
      way: 'eml',
    });
  });

  it('says what to do next where no program opens it; the words are kept, and it does not count as handed over', async () => {
    const nothing = () => Promise.resolve(false);
    const { app, outgoing } = await ready({ programs: { openMailto: nothing, openFile: nothing } });

    expect(await app['outgoing.handOver']({ projectId: ID, outgoing, way: 'mailProgram' })).toEqual({
      ok: false,
      error: { code: 'noMailProgram' },
    });
    expect(projectIn(app).outbox).toEqual([outgoing]);
  });

  it('copies subject and words, with line breaks as programs expect them', async () => {
    const { app, outgoing } = await ready();

    expect(valueOf(await app['outgoing.handOver']({ projectId: ID, outgoing, way: 'clipboard' }))).toEqual({
      way: 'clipboard',
    });
    expect(app.handedOver).toEqual([{ way: 'copy', what: `A word\n\n${short.body}` }]);
    expect(projectIn(app).outbox?.[0]?.handedOver).toEqual({ at: NOW, way: 'clipboard' });
  });

  it('tells when the clipboard takes nothing', async () => {
    const { app, outgoing } = await ready({ programs: { copy: () => Promise.resolve(false) } });

    expect(await app['outgoing.handOver']({ projectId: ID, outgoing, way: 'clipboard' })).toEqual({
      ok: false,
      error: { code: 'notCopied' },
    });
    expect(projectIn(app).outbox?.[0]).not.toHaveProperty('handedOver');
  });

  it.each([
    ['file', 'eml'],
    ['paper', 'pdf'],
  ] as const)('saves it, as %s, where the person chose', async (way, ending) => {
    const target = temporaryFolder();
    const { app, outgoing } = await ready(savingIn(target));

    const done = valueOf(await app['outgoing.handOver']({ projectId: ID, outgoing, way }));

    const fileName = `A word, Brewer & Sons Bakery.${ending}`;
    expect(done).toEqual({ way, fileName, folder: target });
    expect(readFileSync(join(target, fileName), 'utf8')).toBe(way === 'file' ? short.body : '%PDF A word');
    expect(projectIn(app).outbox?.[0]?.handedOver).toEqual({ at: NOW, way });
  });

  it('leaves no trace when the person closed the dialog', async () => {
    const { app, outgoing, folder } = await ready();
    const before = filesBelow(folder);

    expect(valueOf(await app['outgoing.handOver']({ projectId: ID, outgoing, way: 'file' }))).toBeNull();

    expect(filesBelow(folder)).toEqual(before);
  });

  it('tells where the file could not be written, and does not count it as handed over', async () => {
    const { app, outgoing } = await ready({
      dialogs: { saveFile: () => Promise.resolve(join(temporaryFolder(), 'no', 'such', 'folder', 'a.pdf')) },
    });

    expect((await app['outgoing.handOver']({ projectId: ID, outgoing, way: 'paper' })).ok).toBe(false);
    expect(projectIn(app).outbox).toEqual([outgoing]);
  });

  it('does not lose that it was handed over when older words come in from the page', async () => {
    const { app, outgoing } = await ready();
    await app['outgoing.handOver']({ projectId: ID, outgoing, way: 'clipboard' });

    await app['outgoing.save']({ projectId: ID, outgoing: { ...outgoing, body: TYPED } });

    expect(projectIn(app).outbox).toMatchObject([{ body: TYPED, handedOver: { way: 'clipboard' } }]);
  });

  it('takes a name and a subject for what they are, whatever stands in them', async () => {
    const target = temporaryFolder();
    const { app, outgoing } = await ready(savingIn(target), {
      ...short,
      subject: '../../../etc/passwd\r\nBcc: a@b.example',
    });

    await app['outgoing.handOver']({ projectId: ID, outgoing, way: 'paper' });

    expect(app.suggested[0]).toBe('etc passwd Bcc a@b.example, Brewer & Sons Bakery.pdf');
    expect(readdirSync(target)).toEqual(app.suggested);
  });
});
