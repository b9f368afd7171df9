import { describe, expect, it } from 'vitest';
import { valueOf } from '../../support/appIn.ts';
import { appWith, DISPUTE, ID, opened, REPLY } from '../../support/bakeryApp.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

const OFFER = { projectId: ID, disputeId: DISPUTE };

async function listed(app: Awaited<ReturnType<typeof appWith>>['app']) {
  return valueOf(await app['outbox.list'](undefined));
}

/** Without an offer: nothing was written yet. */
function quietBakery() {
  const bakery = sampleBakery('en');
  return { ...bakery, disputes: bakery.disputes.map((dispute) => ({ ...dispute, offers: [] })) };
}

describe('the outbox', () => {
  it('is empty where nothing was written, also after messages were looked at', async () => {
    const { app } = await appWith({}, quietBakery());
    await opened(app);

    expect(await listed(app)).toEqual([]);
  });

  it('lists what is written and not sent, oldest first, with the way there', async () => {
    const { app } = await appWith({}, quietBakery());
    const { outgoing } = await opened(app);
    await app['outgoing.handOver']({ projectId: ID, outgoing, way: 'clipboard' });
    const older = { ...(await opened(app, REPLY)).outgoing, draftedAt: '2026-05-12T08:00:00Z' } as const;
    await app['outgoing.save']({ projectId: ID, outgoing: older });

    expect(await listed(app)).toEqual([
      {
        kind: 'firstReply',
        projectId: ID,
        projectTitle: 'Bakery website',
        isSample: false,
        timeZone: 'Europe/London',
        called: 'Tom',
        subject: older.subject,
        draftedAt: '2026-05-12T08:00:00Z',
        address: { page: 'message', projectId: ID, kind: 'firstReply', about: { dispute: DISPUTE } },
        outgoingId: older.id,
      },
      expect.objectContaining({
        kind: 'update',
        handedOver: { at: '2026-05-13T08:00:00.000Z', way: 'clipboard' },
        address: { page: 'message', projectId: ID, kind: 'update', about: {} },
      }),
    ]);
  });

  it('lets go of what was sent or dropped', async () => {
    const { app, again } = await appWith({}, quietBakery());
    const { outgoing } = await opened(app);
    await app['outgoing.save']({ projectId: ID, outgoing });
    const { outgoing: reply } = await opened(app, REPLY);
    await app['outgoing.save']({ projectId: ID, outgoing: reply });

    await app['outgoing.markSent']({ projectId: ID, outgoing });
    await app['outgoing.drop']({ projectId: ID, outgoingId: reply.id });

    expect(await listed(again())).toEqual([]);
  });

  it('holds an offer that was put together until its letter was sent', async () => {
    const { app } = await appWith();
    const letter = valueOf(await app['letters.read'](OFFER));

    expect(await listed(app)).toMatchObject([
      { kind: 'offer', subject: letter.subject, address: { page: 'offer', ...OFFER } },
    ]);
    await app['offers.markSent'](OFFER);
    expect(await listed(app)).toEqual([]);
  });

  it('holds a letter that was changed, also where the offer is still as drafted', async () => {
    const { app } = await appWith({}, quietBakery());
    const letter = valueOf(await app['letters.read'](OFFER));
    await app['letters.save']({ ...OFFER, letter: { ...letter, subject: 'Typed' } });

    expect(await listed(app)).toMatchObject([{ kind: 'offer', subject: 'Typed' }]);
  });

  it('says nothing of an offer whose dispute is over', async () => {
    const bakery = sampleBakery('en');
    const disputes = bakery.disputes.map((dispute) => ({ ...dispute, outcome: {} }));
    const { app } = await appWith({}, { ...bakery, disputes });

    expect(await listed(app)).toEqual([]);
  });

  it('holds a change order from its proposal until it was sent or the client has signed', async () => {
    const { app } = await appWith({}, quietBakery());
    const draft = valueOf(await app['agreements.beginChange']({ projectId: ID }));
    const changed = { ...draft, summary: 'Two more photographs', exclusions: [] };
    await app['agreements.saveDraft']({ projectId: ID, draft: changed });
    expect(await listed(app)).toEqual([]);
    const { number } = valueOf(await app['agreements.propose']({ projectId: ID }));

    expect(await listed(app)).toMatchObject([
      {
        kind: 'agreement',
        subject: 'Two more photographs',
        address: { page: 'agreement', projectId: ID, number },
      },
    ]);
    await app['agreements.markSent']({ projectId: ID, number });
    expect(await listed(app)).toEqual([]);
  });
});
