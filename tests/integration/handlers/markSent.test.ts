import { describe, expect, it } from 'vitest';
import { findBrokenSeal } from '../../../shared/agreements/seals.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import { appIn, NOW, valueOf } from '../../support/appIn.ts';
import { sha256 } from '../../support/digest.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { appWith, opened, projectIn, DISPUTE, ID, REPLY, TYPED } from '../../support/bakeryApp.ts';

describe('a message that was sent', () => {
  it('becomes an entry with its words, its seal and its steps, and leaves the outbox in the same change', async () => {
    const { app, again } = await appWith();
    const { outgoing } = await opened(app);
    await app['outgoing.save']({ projectId: ID, outgoing: { ...outgoing, body: 'older words' } });

    const event = valueOf(
      await app['outgoing.markSent']({
        projectId: ID,
        outgoing: { ...outgoing, subject: 'Now', body: TYPED },
      }),
    );

    expect(event).toMatchObject({
      id: outgoing.id,
      type: 'updateSent',
      at: NOW,
      text: TYPED,
      letter: { kind: 'update', about: {}, subject: 'Now', to: 'tom@brewerandsons.example' },
    });
    const project = projectIn(again());
    expect(project.events.at(-1)).toEqual(event);
    expect(project).not.toHaveProperty('outbox');
    expect(findBrokenSeal(project, sha256)).toBeNull();
  });

  it('keeps what was promised: the first reply acknowledges, and the client hears again by the moment it says', async () => {
    const bakery = sampleBakery('en');
    const disputes = bakery.disputes.map((dispute) => ({ ...dispute, acknowledgedAt: undefined }));
    const { app } = await appWith({}, { ...bakery, disputes });
    const { outgoing } = await opened(app, REPLY);

    const event = valueOf(await app['outgoing.markSent']({ projectId: ID, outgoing }));

    expect(event).toMatchObject({ type: 'message', direction: 'out', text: outgoing.body });
    expect(projectIn(app).disputes[0]).toMatchObject({
      acknowledgedAt: NOW,
      contacts: [{ promisedAt: NOW, by: outgoing.nextContact }],
    });

    const { outgoing: next } = await opened(app, { ...REPLY, kind: 'checkIn' });
    await app['outgoing.markSent']({ projectId: ID, outgoing: next });
    expect(projectIn(app).disputes[0]?.contacts).toMatchObject([{ keptAt: NOW }, { by: next.nextContact }]);
  });

  it('is one entry, also when it is said twice at once or again after a restart', async () => {
    const { app, again } = await appWith();
    const { outgoing } = await opened(app);
    const said = { projectId: ID, outgoing };
    const before = projectIn(app).events.length;

    const [one, other] = await Promise.all([app['outgoing.markSent'](said), app['outgoing.markSent'](said)]);
    const later = await again()['outgoing.markSent']({
      projectId: ID,
      outgoing: { ...outgoing, body: 'other' },
    });

    expect(other).toEqual(one);
    expect(later).toEqual(one);
    expect(projectIn(again()).events).toHaveLength(before + 1);
  });

  it('says no word differently from then on, whatever the window asks', async () => {
    const { app, again } = await appWith();
    const { outgoing } = await opened(app);
    const event = valueOf(
      await app['outgoing.markSent']({ projectId: ID, outgoing: { ...outgoing, body: TYPED } }),
    );
    const other = { ...outgoing, body: 'something else' };

    expect(await app['outgoing.save']({ projectId: ID, outgoing: other })).toEqual({
      ok: false,
      error: { code: 'alreadySent' },
    });
    expect(await app['outgoing.handOver']({ projectId: ID, outgoing: other, way: 'clipboard' })).toEqual({
      ok: false,
      error: { code: 'alreadySent' },
    });
    await app['outgoing.drop']({ projectId: ID, outgoingId: outgoing.id });
    await app['outgoing.recompose']({ projectId: ID, outgoing: other });
    expect((await app['ledger.correct']({ projectId: ID, corrects: event.id, reason: 'never' })).ok).toBe(
      true,
    );

    expect(app.handedOver).toEqual([]);
    const project = projectIn(again());
    expect(project.events.at(-2)).toEqual(event);
    expect(project).not.toHaveProperty('outbox');
    expect(
      (
        await app.store.change(ID, (now) => ({
          ok: true,
          value: {
            project: {
              ...now,
              events: now.events.map((one) => (one.id === event.id ? { ...one, text: 'x' } : one)),
            },
            answer: null,
          },
        }))
      ).ok,
    ).toBe(false);
  });

  it('tells when it was sent and when that was written down, where the two are apart', async () => {
    const { app, again } = await appWith();
    const { outgoing } = await opened(app);
    const sentAt = '2026-05-12T21:00:00+01:00';

    await app['outgoing.markSent']({ projectId: ID, outgoing, sentAt });

    const project = projectIn(again());
    expect(project.events.at(-1)).toMatchObject({ at: sentAt, recordedAt: NOW });
    expect(findBrokenSeal(project, sha256)).toBeNull();
    const { outgoing: next } = await opened(app);
    const now = await app['outgoing.markSent']({
      projectId: ID,
      outgoing: next,
      sentAt: '2026-05-13T07:57:00Z',
    });
    expect(valueOf(now)).not.toHaveProperty('recordedAt');
  });

  it.each(['', ' \n\u00a0 ', '…\n- '])('is no evidence without words: %j', async (body) => {
    const { app } = await appWith();
    const { outgoing } = await opened(app);
    const before = projectIn(app);
    const refused = { ok: false, error: { code: 'noWordsWritten' } };
    const asked = { projectId: ID, outgoing: { ...outgoing, body } };

    expect(await app['outgoing.markSent'](asked)).toEqual(refused);
    expect(await app['outgoing.handOver']({ ...asked, way: 'mailProgram' })).toEqual(refused);
    expect(await app['outgoing.handOver']({ ...asked, way: 'paper' })).toEqual(refused);
    expect(app.handedOver).toEqual([]);
    expect(projectIn(app)).toEqual(before);
  });

  it('makes room for the next one about the same', async () => {
    const { app } = await appWith();
    const { outgoing } = await opened(app);
    await app['outgoing.markSent']({ projectId: ID, outgoing });

    const next = await opened(app);

    expect(next.isStored).toBe(false);
    expect(next.outgoing.id).not.toBe(outgoing.id);
  });

  it.each<[Instant, string | null]>([
    ['2026-05-13T07:59:00Z', null],
    ['2026-05-12T21:00:00+01:00', null],
    ['2026-05-06T00:30:00+01:00', null],
    ['2026-05-05T23:30:00+01:00', 'sentBeforeWritten'],
    ['2025-05-12T21:00:00Z', 'sentBeforeWritten'],
    ['2026-05-13T08:00:00.001Z', 'sentInFuture'],
    ['2026-05-14T08:00:00Z', 'sentInFuture'],
  ])('was sent at %s, or not: %s', async (sentAt, code) => {
    const { app } = await appWith();
    const { outgoing } = await opened(app);
    await app['outgoing.save']({ projectId: ID, outgoing });

    const answer = await app['outgoing.markSent']({ projectId: ID, outgoing, sentAt });

    expect(answer.ok ? answer.value.at : answer.error.code).toBe(code ?? sentAt);
    expect(projectIn(app).outbox?.length).toBe(code === null ? undefined : 1);
  });

  it('is not recorded in a project whose seals do not hold', async () => {
    const sealed = appIn(temporaryFolder());
    await sealed['projects.addSample']({ language: 'en' });
    const project = projectIn(sealed);
    const events = project.events.map((event, place) =>
      place === 0 ? { ...event, note: 'changed' } : event,
    );
    const { app } = await appWith({}, { ...project, events });
    const { outgoing } = await opened(app);
    const refused = { ok: false, error: { code: 'readOnlyProject', record: 'events[0]' } };

    expect(await app['outgoing.markSent']({ projectId: ID, outgoing })).toEqual(refused);
    expect(await app['outgoing.save']({ projectId: ID, outgoing })).toEqual(refused);
    expect(await app['outgoing.handOver']({ projectId: ID, outgoing, way: 'mailProgram' })).toEqual(refused);
    expect(app.handedOver).toEqual([]);
  });
});

describe('the letter with its offer, once it was sent', () => {
  const PLACE = { projectId: ID, disputeId: DISPUTE };

  it('becomes an entry in its own words, keeps a promised word, and stays in the dispute as it went out', async () => {
    const bakery = sampleBakery('en');
    const contact = { id: 'c', promisedAt: '2026-05-13T06:00:00Z', by: '2026-05-15T11:00:00Z' } as const;
    const disputes = bakery.disputes.map((dispute) => ({ ...dispute, offers: [], contacts: [contact] }));
    const { app, again } = await appWith({}, { ...bakery, disputes });
    const letter = valueOf(await app['letters.read'](PLACE));
    const offer = valueOf(await app['offers.read'](PLACE));

    const event = valueOf(await app['offers.markSent'](PLACE));

    expect(event).toMatchObject({
      type: 'message',
      direction: 'out',
      at: NOW,
      text: letter.body,
      letter: {
        kind: 'offer',
        about: { dispute: DISPUTE, offer: offer.id },
        subject: letter.subject,
        to: 'tom@brewerandsons.example',
      },
    });
    const project = projectIn(again());
    expect(project.events.at(-1)).toEqual(event);
    expect(project.disputes[0]).toMatchObject({ contacts: [{ keptAt: NOW }], letters: [letter] });
    expect(project.disputes[0]?.offers).toHaveLength(1);
    expect(findBrokenSeal(project, sha256)).toBeNull();
  });

  it('is one entry however often it is said, and its words stay when the letter is changed', async () => {
    const { app, again } = await appWith();
    const [one, other] = await Promise.all([app['offers.markSent'](PLACE), app['offers.markSent'](PLACE)]);
    const letter = valueOf(await app['letters.read'](PLACE));
    await app['letters.save']({ ...PLACE, letter: { ...letter, body: 'other words' } });

    const later = await again()['offers.markSent'](PLACE);

    expect(other).toEqual(one);
    expect(later).toEqual(one);
    expect(projectIn(again()).events).toHaveLength(sampleBakery('en').events.length + 1);
  });

  it('was not sent before it was drafted, nor is it in the future', async () => {
    const { app } = await appWith({ now: '2026-05-16T08:00:00.000Z' });
    const codeOf = async (sentAt: Instant) => {
      const answer = await app['offers.markSent']({ ...PLACE, sentAt });
      return answer.ok ? answer.value.at : answer.error.code;
    };

    expect(await codeOf('2026-05-13T20:00:00Z')).toBe('sentBeforeWritten');
    expect(await codeOf('2026-05-16T08:00:01Z')).toBe('sentInFuture');
    // On the day on which it was drafted, people may say any hour.
    expect(await codeOf('2026-05-14T09:00:00Z')).toBe('2026-05-14T09:00:00Z');
  });

  it('needs a dispute with claims', async () => {
    const { app } = await appWith();

    expect(await app['offers.markSent']({ projectId: ID, disputeId: 'none' })).toEqual({
      ok: false,
      error: { code: 'notFound', what: 'dispute', name: 'none' },
    });
  });
});
