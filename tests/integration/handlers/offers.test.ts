import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Dialogs } from '../../../electron/handlers/dialogs.ts';
import type { Offer } from '../../../shared/model/offer.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { appIn, valueOf } from '../../support/appIn.ts';
import { filesBelow } from '../../support/filesBelow.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { troubledFiles } from '../../support/troubledFiles.ts';

const PLACE = { projectId: 'sample-bakery-en', disputeId: 'dispute-bakery' };

/** The bakery before any offer was put together. */
function withoutOffer(change: Partial<ProjectFile> = {}): ProjectFile {
  const project = { ...sampleBakery('en'), ...change };
  return { ...project, disputes: project.disputes.map((dispute) => ({ ...dispute, offers: [] })) };
}

async function appWith(project: ProjectFile, dialogs: Partial<Dialogs> = {}) {
  const folder = temporaryFolder();
  const app = appIn(join(folder, 'app'), { dialogs });
  expect((await app.store.add(project, { isSample: false, from: 'x' })).ok).toBe(true);
  return { app, folder };
}

/** A person who saves everything under one name in a folder. */
function savingIn(folder: string): Partial<Dialogs> {
  return { saveFile: ({ kind }) => Promise.resolve(join(folder, `offer.${kind}`)) };
}

describe('the offer of a dispute', () => {
  it('is the one that the freelancer left', async () => {
    const { app } = await appWith(sampleBakery('en'));

    expect(valueOf(await app['offers.read'](PLACE))).toEqual(sampleBakery('en').disputes[0]?.offers?.[0]);
  });

  it('is drafted from the findings the first time, and looking at it stores nothing', async () => {
    const { app, folder } = await appWith(withoutOffer());
    const before = filesBelow(folder);

    const draft = valueOf(await app['offers.read'](PLACE));

    expect(draft).toMatchObject({
      draftedAt: '2026-05-13T08:00:00.000Z',
      validUntil: '2026-05-27',
      hourlyCost: 0,
    });
    expect(draft.options[0]?.lines.map(({ kind }) => kind)).toContain('priceReduction');
    expect(filesBelow(folder)).toEqual(before);
  });

  it('begins with the hour that the person set', async () => {
    const { app } = await appWith(withoutOffer());
    await app['settings.save']({ language: 'en', theme: 'system', hourlyCost: 5500 });

    expect(valueOf(await app['offers.read'](PLACE)).hourlyCost).toBe(5500);
  });

  it('follows the findings until it is changed, then stays as it was left', async () => {
    const { app, folder } = await appWith(withoutOffer());
    const draft = valueOf(await app['offers.read'](PLACE));
    const changed: Offer = { ...draft, validUntil: '2026-06-30', closing: 'Talk soon' };

    expect(valueOf(await app['offers.save']({ ...PLACE, offer: changed }))).toEqual(changed);
    await app['offers.save']({ ...PLACE, offer: { ...changed, closing: 'Talk on Monday' } });

    const again = appIn(join(folder, 'app'));
    expect(valueOf(await again['offers.read'](PLACE))).toEqual({ ...changed, closing: 'Talk on Monday' });
    expect(valueOf(again.store.read(PLACE.projectId)).project.disputes[0]?.offers).toHaveLength(1);
    expect(valueOf(await again['disputes.list'](undefined))[0]?.hasOffer).toBe(true);
  });

  it('asks for claims first', async () => {
    const disputes = withoutOffer().disputes.map((dispute) => ({ ...dispute, claims: [] }));
    const { app } = await appWith(withoutOffer({ disputes }));
    const refused = { ok: false, error: { code: 'noClaims', dispute: PLACE.disputeId } };

    expect(await app['offers.read'](PLACE)).toEqual(refused);
    expect(await app['offers.print'](PLACE)).toEqual(refused);
    expect(await app['letters.read'](PLACE)).toEqual(refused);
  });
});

describe('an offer on paper', () => {
  it('prints in the client’s language, dated today, with the seal of the version in force', async () => {
    const folder = temporaryFolder();
    const app = appIn(folder);
    await app['projects.addSample']({ language: 'de' });
    const place = { projectId: 'sample-bakery-de', disputeId: 'dispute-bakery' };

    const printed = valueOf(await app['offers.print'](place));

    expect(printed).toMatchObject({ pages: 2, language: 'de' });
    expect(printed.fileName).toMatch(/^Angebot an .+\.pdf$/);
    expect(Buffer.from(printed.pdf, 'base64').toString()).toMatch(/^%PDF /);
    const { project } = valueOf(app.store.read(place.projectId));
    expect(app.printed[0]).toMatchObject({
      language: 'de',
      madeOn: '2026-05-13',
      restsOn: { seal: project.agreements[1]?.seal },
    });
  });

  it('follows the language that was chosen for this offer', async () => {
    const { app } = await appWith(sampleBakery('en'));
    const offer = valueOf(await app['offers.read'](PLACE));
    await app['offers.save']({ ...PLACE, offer: { ...offer, language: 'de' } });

    expect(valueOf(await app['offers.print'](PLACE)).language).toBe('de');
    expect(app.printed[0]?.language).toBe('de');
  });

  it('asks for an option first', async () => {
    const { app, folder } = await appWith(sampleBakery('en'), savingIn(temporaryFolder()));
    const offer = valueOf(await app['offers.read'](PLACE));
    const options = offer.options.map((option) => ({ ...option, included: false }));
    await app['offers.save']({ ...PLACE, offer: { ...offer, options } });
    const before = filesBelow(folder);

    for (const channel of ['offers.print', 'offers.savePdf', 'offers.saveMail'] as const) {
      expect(await app[channel](PLACE)).toEqual({
        ok: false,
        error: { code: 'noOption', dispute: PLACE.disputeId },
      });
    }
    expect(filesBelow(folder)).toEqual(before);
  });

  it('is saved where the person says, and kept in the project as it went out', async () => {
    const target = temporaryFolder();
    const { app, folder } = await appWith(withoutOffer(), savingIn(target));

    const saved = valueOf(await app['offers.savePdf'](PLACE));

    expect(app.suggested).toEqual(['Offer to Brewer & Sons Bakery, Bakery website.pdf']);
    expect(saved).toEqual({ fileName: 'offer.pdf', folder: target });
    expect(readFileSync(join(target, 'offer.pdf'), 'utf8')).toBe(`%PDF ${app.printed[0]?.heading}`);
    const kept = valueOf(appIn(join(folder, 'app')).store.read(PLACE.projectId)).project.disputes[0]?.offers;
    expect(kept).toMatchObject([{ draftedAt: '2026-05-13T08:00:00.000Z', validUntil: '2026-05-27' }]);
  });

  it('does not undo what was changed while the dialog was open', async () => {
    const target = temporaryFolder();
    const { app } = await appWith(withoutOffer(), {
      saveFile: async () => {
        const offer = valueOf(await app['offers.read'](PLACE));
        await app['offers.save']({ ...PLACE, offer: { ...offer, closing: 'written meanwhile' } });
        return join(target, 'offer.pdf');
      },
    });

    await app['offers.savePdf'](PLACE);

    expect(valueOf(app.store.read(PLACE.projectId)).project.disputes[0]?.offers).toMatchObject([
      { closing: 'written meanwhile' },
    ]);
  });

  it('replaces an older one whole when the person chose its name', async () => {
    const target = temporaryFolder();
    const { app } = await appWith(sampleBakery('en'), savingIn(target));
    await app['offers.savePdf'](PLACE);

    expect((await app['offers.savePdf'](PLACE)).ok).toBe(true);
    expect([...filesBelow(target).keys()]).toEqual(['offer.pdf']);
  });

  it.each(['offers.savePdf', 'offers.saveMail'] as const)(
    'gives nothing and leaves nothing when the person closes the dialog (%s)',
    async (channel) => {
      const { app, folder } = await appWith(withoutOffer());
      const before = filesBelow(folder);

      expect(await app[channel](PLACE)).toEqual({ ok: true, value: null });
      expect(filesBelow(folder)).toEqual(before);
    },
  );

  it.each([
    ['ENOSPC', 'diskFull'],
    ['EROFS', 'diskReadOnly'],
    ['EPERM', 'noPermission'],
    ['EBUSY', 'fileBusy'],
    ['ENAMETOOLONG', 'notSaved'],
  ] as const)(
    'is told as not saved when the disk answers %s, and nothing half-written stays',
    async (code, told) => {
      const folder = temporaryFolder();
      const target = temporaryFolder();
      const { files, trouble } = troubledFiles(code, ['rename']);
      trouble.on = false;
      const app = appIn(folder, { files, dialogs: savingIn(target) });
      await app.store.add(sampleBakery('en'), { isSample: false, from: 'x' });

      trouble.on = true;
      expect(await app['offers.savePdf'](PLACE)).toEqual({
        ok: false,
        error: { code: told, file: 'offer.pdf' },
      });
      expect([...filesBelow(target).keys()]).toEqual([]);
    },
  );
});

describe('the letter that goes with the offer', () => {
  it('is composed from the findings, and stays as the freelancer left it', async () => {
    const { app, folder } = await appWith(sampleBakery('en'));

    const composed = valueOf(await app['letters.read'](PLACE));
    expect(composed.kind).toBe('response');
    expect(composed.subject).toContain('Bakery website');
    expect(composed.body).toMatch(/^Dear Tom,/);

    const left = { ...composed, body: 'Dear Tom,\n\nlet us talk.' };
    await app['letters.save']({ ...PLACE, letter: left });
    await app['letters.save']({ ...PLACE, letter: left });

    const again = appIn(join(folder, 'app'));
    expect(valueOf(await again['letters.read'](PLACE))).toEqual(left);
    expect(valueOf(again.store.read(PLACE.projectId)).project.disputes[0]?.letters).toHaveLength(1);
  });

  it('is saved as an e-mail to the client with the offer attached', async () => {
    const target = temporaryFolder();
    const { app } = await appWith(sampleBakery('en'), savingIn(target));
    const letter = valueOf(await app['letters.read'](PLACE));

    const saved = valueOf(await app['offers.saveMail'](PLACE));

    expect(saved).toEqual({ fileName: 'offer.eml', folder: target });
    expect(app.suggested).toEqual(['Offer to Brewer & Sons Bakery, Bakery website.eml']);
    expect(app.mailed).toMatchObject([
      {
        from: { name: 'Mara Lindqvist', address: 'mara@lindqvist-web.example' },
        to: { name: 'Tom Brewer', address: 'tom@brewerandsons.example' },
        subject: letter.subject,
        body: letter.body,
        attachment: { fileName: 'Offer to Brewer & Sons Bakery, Bakery website.pdf' },
        date: new Date('2026-05-13T08:00:00.000Z'),
      },
    ]);
    expect(new TextDecoder().decode(app.mailed[0]?.attachment?.pdf)).toMatch(/^%PDF /);
    expect(readFileSync(join(target, 'offer.eml'), 'utf8')).toBe(letter.body);
  });

  it('can go to a client whose address is not known yet', async () => {
    const client = { ...sampleBakery('en').client, email: undefined };
    const { app } = await appWith({ ...sampleBakery('en'), client }, savingIn(temporaryFolder()));

    expect((await app['offers.saveMail'](PLACE)).ok).toBe(true);
    expect(app.mailed[0]?.to).toEqual({ name: 'Tom Brewer' });
  });

  it('never becomes a path, whatever the client is called', async () => {
    const client = { ...sampleBakery('en').client, name: '../../etc/passwd\n' };
    const { app } = await appWith({ ...sampleBakery('en'), client }, savingIn(temporaryFolder()));

    await app['offers.savePdf'](PLACE);

    expect(app.suggested).toEqual(['Offer to .. .. etc passwd , Bakery website.pdf']);
  });
});
