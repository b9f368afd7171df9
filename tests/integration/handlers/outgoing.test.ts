import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../shared/model/instant.ts';
import type { OutgoingAbout, OutgoingKind } from '../../../shared/model/outgoing.ts';
import { NOW, valueOf } from '../../support/appIn.ts';
import { filesBelow } from '../../support/filesBelow.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { appWith, opened, projectIn, ID, DISPUTE, REPLY, TYPED } from '../../support/bakeryApp.ts';

describe('a message while it is written', () => {
  it('is composed on opening, in the client’s language, and nothing is stored by that', async () => {
    const { app, folder } = await appWith({}, { ...sampleBakery('de'), id: ID });
    const before = filesBelow(folder);

    const open = await opened(app);

    expect(open).toMatchObject({
      isStored: false,
      outgoing: { kind: 'update', language: 'de', draftedAt: NOW },
      asDrafted: { subject: open.outgoing.subject, body: open.outgoing.body },
    });
    expect(open.outgoing.body).toContain('Guten Tag');
    expect(filesBelow(folder)).toEqual(before);
  });

  it('does not promise again what is said to be done or dropped, however often it is drafted', async () => {
    const { app } = await appWith();
    const { outgoing } = await opened(app);
    const body = 'Dear Tom,\n\nNext\n- Ask the printer\n- Choose the paper\n\nMara';
    valueOf(await app['outgoing.markSent']({ projectId: ID, outgoing: { ...outgoing, body } }));
    const { outgoing: next } = await opened(app);
    expect(next.body).toContain('- Ask the printer\n- Choose the paper');
    const settled = [{ text: 'Ask the printer', how: 'dropped' as const }];

    const anew = valueOf(await app['outgoing.recompose']({ projectId: ID, outgoing: { ...next, settled } }));

    expect(anew.body).not.toContain('Ask the printer');
    expect(anew.body).toContain('- Choose the paper');
    expect(anew.settled).toEqual(settled);
    expect(anew.steps?.map(({ text }) => text)).not.toContain('Ask the printer');
  });

  it('is one and the same message however often it is opened before its first change', async () => {
    const { app } = await appWith();
    const first = await opened(app);

    expect((await opened(app)).outgoing.id).toBe(first.outgoing.id);
    expect((await opened(app, REPLY)).outgoing.id).not.toBe(first.outgoing.id);
  });

  it('keeps every letter as typed through a restart, beside the words that would be drafted now', async () => {
    const { app, again } = await appWith();
    const { outgoing, asDrafted } = await opened(app);
    await app['outgoing.save']({ projectId: ID, outgoing: { ...outgoing, subject: '  ', body: 'half a w' } });
    const saved = valueOf(
      await app['outgoing.save']({
        projectId: ID,
        outgoing: { ...outgoing, subject: ' A  word ', body: TYPED },
      }),
    );

    const after = again();
    const open = await opened(after);

    expect(saved).toMatchObject({ id: outgoing.id, subject: ' A  word ', body: TYPED });
    expect(open).toMatchObject({ isStored: true, outgoing: saved, asDrafted });
    expect(projectIn(after).outbox).toHaveLength(1);
  });

  it('knows the client’s address, and leaves it out where it is none', async () => {
    const { client, ...rest } = sampleBakery('en');
    const { app } = await appWith({}, { ...rest, client: { ...client, email: 'by telephone' } });

    expect((await opened(app)).to).toEqual({ name: 'Tom Brewer' });
    expect((await opened((await appWith()).app)).to).toEqual({
      name: 'Tom Brewer',
      address: 'tom@brewerandsons.example',
    });
  });

  it('is gone once it was dropped, and the next one about the same is another', async () => {
    const { app } = await appWith();
    const { outgoing } = await opened(app);
    await app['outgoing.save']({ projectId: ID, outgoing: { ...outgoing, body: TYPED } });

    expect(valueOf(await app['outgoing.drop']({ projectId: ID, outgoingId: outgoing.id }))).toBeNull();

    expect(projectIn(app)).not.toHaveProperty('outbox');
    const next = await opened(app);
    expect(next.isStored).toBe(false);
    expect(next.outgoing.id).not.toBe(outgoing.id);
  });

  it('is drafted anew with the moment that was chosen, under the same id', async () => {
    const { app } = await appWith();
    const { outgoing } = await opened(app, REPLY);
    const nextContact: Instant = '2026-05-14T18:00:00+01:00';

    const anew = valueOf(
      await app['outgoing.recompose']({ projectId: ID, outgoing: { ...outgoing, body: TYPED }, nextContact }),
    );

    expect(anew).toMatchObject({ id: outgoing.id, nextContact });
    expect(anew.body).toContain('Thursday 14 May, 18:00');
    // What would be drafted for the stored one is with the moment that it promises, so that it does not look changed.
    await app['outgoing.save']({ projectId: ID, outgoing: anew });
    expect((await opened(app, REPLY)).asDrafted.body).toBe(anew.body);
  });

  it('tells a delay notice’s new day as chosen', async () => {
    const { app } = await appWith();
    const { outgoing } = await opened(app, {
      projectId: ID,
      kind: 'delayNotice',
      about: { deliverable: 'd-photos' },
    });

    const anew = valueOf(
      await app['outgoing.recompose']({ projectId: ID, outgoing, expected: '2026-06-03' }),
    );

    expect(anew).toMatchObject({ id: outgoing.id, expected: '2026-06-03' });
    expect(anew.body).toContain('Wednesday 3 June');
    expect(outgoing.body).not.toContain('3 June');
  });

  it('names the steps that it promises, and those promised last time of which it says nothing', async () => {
    const { app, again } = await appWith();
    const { outgoing } = await opened(app);
    const body = 'Dear Tom,\n\nNext\n- Ask the printer about the paper\n- Clean the lens\n\nMara';
    await app['outgoing.markSent']({ projectId: ID, outgoing: { ...outgoing, body } });

    const later = again({ now: '2026-05-25T08:00:00.000Z' });
    const drafted = await opened(later);
    expect(drafted.outgoing.body).toContain('Ask the printer about the paper');
    const shorter = { ...drafted.outgoing, body: 'Dear Tom,\n\nNext\n- Clean the lens\n\nMara' };
    await later['outgoing.save']({ projectId: ID, outgoing: shorter });

    const open = await opened(later);
    expect(open.steps).toMatchObject([{ text: 'Clean the lens' }]);
    expect(open.unmentioned).toMatchObject([{ text: 'Ask the printer about the paper' }]);
  });

  it.each<[OutgoingKind, OutgoingAbout, string]>([
    ['firstReply', {}, 'dispute'],
    ['checkIn', { dispute: 'nobody' }, 'dispute'],
    ['followUp', { dispute: DISPUTE, followUp: 'none' }, 'entry'],
    ['materialReminder', { duty: 'none' }, 'entry'],
    ['paymentReminder', {}, 'entry'],
    ['delayNotice', { deliverable: 'none' }, 'entry'],
    // Delivered already.
    ['delayNotice', { deliverable: 'd-form' }, 'entry'],
  ])('is not composed, as %s, about %j', async (kind, about, what) => {
    const { app } = await appWith();
    const refused = { ok: false, error: { code: 'notFound', what } };

    expect(await app['outgoing.read']({ projectId: ID, kind, about })).toMatchObject(refused);
    const { outgoing } = await opened(app);
    expect(
      await app['outgoing.recompose']({ projectId: ID, outgoing: { ...outgoing, kind, about } }),
    ).toMatchObject(refused);
  });

  it('is there to be read also when what it was about is done meanwhile', async () => {
    const { app } = await appWith();
    const about = { projectId: ID, kind: 'delayNotice' as const, about: { deliverable: 'd-photos' } };
    const { outgoing } = await opened(app, about);
    await app['outgoing.save']({ projectId: ID, outgoing: { ...outgoing, body: TYPED } });
    await app['ledger.add']({
      projectId: ID,
      entry: { type: 'delivered', deliverable: 'd-photos', at: '2026-05-13T07:00:00Z' },
    });

    expect(await opened(app, about)).toMatchObject({ isStored: true, outgoing: { body: TYPED } });
  });

  it('does not let the window say what it is about or that it was handed over', async () => {
    const { app } = await appWith();
    const { outgoing } = await opened(app);
    const handedOver = { at: '2026-05-13T07:00:00Z', way: 'paper' } as const;
    await app['outgoing.save']({ projectId: ID, outgoing: { ...outgoing, handedOver } });
    await app['outgoing.save']({
      projectId: ID,
      outgoing: { ...outgoing, kind: 'checkIn', about: { dispute: DISPUTE }, body: TYPED },
    });

    const stored = projectIn(app).outbox?.[0];
    expect(stored).toMatchObject({ kind: 'update', about: {}, body: TYPED });
    expect(stored).not.toHaveProperty('handedOver');
  });

  it('prints the words that it has, dated today, and stores nothing', async () => {
    const { app, folder } = await appWith();
    const { outgoing } = await opened(app);
    const before = filesBelow(folder);

    const printed = valueOf(
      await app['outgoing.print']({ projectId: ID, outgoing: { ...outgoing, body: TYPED } }),
    );

    expect(printed).toMatchObject({
      pages: 1,
      language: 'en',
      fileName: 'Bakery website update of 13 May, Brewer & Sons Bakery.pdf',
    });
    expect(app.printedMessages).toMatchObject([
      {
        madeOn: '2026-05-13',
        letterhead: { name: 'Mara Lindqvist', date: 'Wednesday 13 May 2026' },
        subject: outgoing.subject,
        parts: [
          { kind: 'paragraph', lines: ['Guten Tag Tom,'] },
          { kind: 'paragraph', lines: ['„getippt“ – and 100 % kept.  Two spaces.'] },
          { kind: 'list', lines: ['Ask the printer'] },
          { kind: 'paragraph', lines: ['Mara'] },
        ],
      },
    ]);
    expect(filesBelow(folder)).toEqual(before);
  });
});
