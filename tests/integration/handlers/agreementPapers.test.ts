import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Dialogs } from '../../../electron/handlers/dialogs.ts';
import { sealProject } from '../../../shared/agreements/seals.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { appIn, valueOf } from '../../support/appIn.ts';
import { sha256 } from '../../support/digest.ts';
import { draftFromScratch, projectWithDraft, websiteDraft } from '../../support/draftedProject.ts';
import { filesBelow } from '../../support/filesBelow.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const PASSWORD = 'hedgehog in the garden';

async function appWith(project: ProjectFile, dialogs: Partial<Dialogs> = {}) {
  const folder = temporaryFolder();
  const app = appIn(join(folder, 'app'), {
    dialogs,
    signing: (password) => (password === PASSWORD ? null : { code: 'wrongPassword' }),
  });
  valueOf(await app.store.add(project, { isSample: false, from: 'x' }));
  return { app, folder };
}

/** The change order of the bakery before anybody signed it. */
function proposed(): ProjectFile {
  const bakery = sampleBakery('en');
  return {
    ...bakery,
    agreements: bakery.agreements.map((version) =>
      version.number === 2 ? { ...version, signatures: [] } : version,
    ),
    events: [],
    disputes: [],
  };
}

const AT = { projectId: 'sample-bakery-en' };

describe('an agreement on paper', () => {
  it('prints each version in the language of the client, with its seal', async () => {
    const { app } = await appWith(sampleBakery('en'));

    const printed = valueOf(await app['agreements.print']({ ...AT, number: 1 }));
    valueOf(await app['agreements.print']({ ...AT, number: 2 }));

    expect(printed).toMatchObject({
      pages: 3,
      language: 'en',
      fileName: 'Agreement Brewer & Sons Bakery – Bakery website.pdf',
    });
    const seals = sealProject(sampleBakery('en'), sha256).agreements.map(({ seal }) => seal);
    expect(app.printedAgreements.map(({ paper }) => paper.signing.seal)).toEqual(seals);
  });

  it('has no seal before both have signed', async () => {
    const { app } = await appWith(proposed());

    valueOf(await app['agreements.print']({ ...AT, number: 2 }));

    expect(app.printedAgreements[0]?.paper.signing.seal).toBeUndefined();
  });

  it('is saved where the person wants it, and asking stores nothing in the project', async () => {
    const target = join(temporaryFolder(), 'signed elsewhere.pdf');
    const { app, folder } = await appWith(proposed(), { saveFile: () => Promise.resolve(target) });
    const before = filesBelow(folder);

    expect(valueOf(await app['agreements.savePdf']({ ...AT, number: 2 }))?.fileName).toBe(
      'signed elsewhere.pdf',
    );

    expect(readFileSync(target, 'utf8')).toMatch(/^%PDF/);
    expect(app.suggested).toEqual(['Change order 1 Brewer & Sons Bakery – Bakery website.pdf']);
    expect(filesBelow(folder)).toEqual(before);
  });

  it('shows a draft once nothing is missing in it, and never gives it out', async () => {
    const project = projectWithDraft('en', websiteDraft('en'));
    const { app } = await appWith(project, { saveFile: () => Promise.resolve('/nowhere') });
    const place = { projectId: project.id, number: 1 };

    expect(valueOf(await app['agreements.print'](place)).pages).toBe(3);
    expect(await app['agreements.savePdf'](place)).toMatchObject({
      ok: false,
      error: { code: 'notFound', what: 'version' },
    });
    expect(app.suggested).toEqual([]);
  });

  it('names what is missing in a draft', async () => {
    const project = projectWithDraft('en', draftFromScratch());
    const { app } = await appWith(project);

    expect(await app['agreements.print']({ projectId: project.id, number: 1 })).toMatchObject({
      ok: false,
      error: { code: 'draftIncomplete' },
    });
  });

  it('can still be looked at when it was dropped, but is not given out', async () => {
    const { app } = await appWith(proposed());
    valueOf(await app['agreements.withdraw']({ ...AT, number: 2 }));

    expect(valueOf(await app['agreements.print']({ ...AT, number: 2 })).pages).toBe(3);
    expect((await app['agreements.savePdf']({ ...AT, number: 2 })).ok).toBe(false);
  });

  it('is not given out when a seal does not hold', async () => {
    const sealed = sealProject(sampleBakery('en'), sha256);
    const { app } = await appWith({
      ...sealed,
      agreements: sealed.agreements.map((version) => ({ ...version, summary: 'Changed' })),
    });
    const refused = { ok: false, error: { code: 'readOnlyProject', record: 'agreements[0]' } };

    expect(await app['agreements.savePdf']({ ...AT, number: 1 })).toEqual(refused);
    expect(await app['agreements.saveSignedPdf']({ ...AT, number: 1, password: PASSWORD })).toEqual(refused);
  });

  it('does not exist for a version that does not', async () => {
    const { app } = await appWith(sampleBakery('en'));

    expect(await app['agreements.print']({ ...AT, number: 9 })).toEqual({
      ok: false,
      error: { code: 'notFound', what: 'version', name: '9' },
    });
  });
});

describe('an agreement signed with a certificate', () => {
  async function withCertificate(bytes = 'the certificate') {
    const own = temporaryFolder();
    const [certificate, target] = [join(own, 'mine.p12'), join(own, 'agreement.pdf')];
    writeFileSync(certificate, bytes);
    const opened = await appWith(sampleBakery('en'), {
      openCertificate: () => Promise.resolve(certificate),
      saveFile: () => Promise.resolve(target),
    });
    return { ...opened, target };
  }

  it('is printed for that signature, signed with what the file holds, and saved', async () => {
    const { app, target } = await withCertificate();

    valueOf(await app['agreements.saveSignedPdf']({ ...AT, number: 2, password: PASSWORD }));

    expect(readFileSync(target, 'utf8')).toMatch(/^%PDF .* signed$/);
    const at = new Date('2026-05-13T08:00:00.000Z');
    expect(app.printedAgreements[0]?.wish).toEqual({
      certificateOf: { name: sampleBakery('en').freelancer.name, at },
    });
    expect(new TextDecoder().decode(app.signedPdfs[0]?.certificate)).toBe('the certificate');
  });

  it('leaves the password nowhere', async () => {
    const { app, folder } = await withCertificate();

    valueOf(await app['agreements.saveSignedPdf']({ ...AT, number: 2, password: PASSWORD }));

    const kept = [...filesBelow(folder).values()].map((bytes) => bytes.toString('utf8')).join('\n');
    expect(kept).toContain('Brewer & Sons Bakery');
    expect(kept).not.toContain(PASSWORD);
  });

  it('asks for no place to save when the password does not open it', async () => {
    const { app, target } = await withCertificate();

    expect(await app['agreements.saveSignedPdf']({ ...AT, number: 2, password: 'hedgehog' })).toEqual({
      ok: false,
      error: { code: 'wrongPassword' },
    });
    expect(app.suggested).toEqual([]);
    expect(existsSync(target)).toBe(false);
  });

  it('does nothing when the person closes the dialog for the certificate', async () => {
    const { app } = await appWith(sampleBakery('en'));

    expect(valueOf(await app['agreements.saveSignedPdf']({ ...AT, number: 2, password: '' }))).toBeNull();
    expect(app.printedAgreements).toEqual([]);
  });

  it('reads no file that is empty or far too large for a certificate', async () => {
    for (const bytes of ['', 'x'.repeat(1_000_001)]) {
      const { app } = await withCertificate(bytes);

      expect(await app['agreements.saveSignedPdf']({ ...AT, number: 2, password: PASSWORD })).toEqual({
        ok: false,
        error: { code: 'notRead', file: 'mine.p12' },
      });
    }
  });
});
