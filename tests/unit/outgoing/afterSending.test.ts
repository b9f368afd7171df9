import { describe, expect, it } from 'vitest';
import type { Dispute } from '../../../shared/model/dispute.ts';
import type { ProjectEvent } from '../../../shared/model/event.ts';
import type { Outgoing, OutgoingKind } from '../../../shared/model/outgoing.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { afterSending } from '../../../shared/outgoing/afterSending.ts';
import { sentEvent } from '../../../shared/outgoing/sentEvent.ts';
import { aProject, noon } from '../../support/aProject.ts';

const SENT = noon('2026-03-12');
const NEXT = noon('2026-03-16');

function message(kind: OutgoingKind): Outgoing {
  return {
    id: 'draft',
    kind,
    about: { dispute: 'r1', followUp: 'ask' },
    draftedAt: SENT,
    language: 'en',
    subject: 'Subject',
    body: 'Body',
    ...(kind === 'firstReply' || kind === 'checkIn' ? { nextContact: NEXT } : {}),
  };
}

function complained(change: Partial<Dispute> = {}): ProjectFile {
  const project = aProject()
    .promising('logo')
    .complaining('2026-03-11', {})
    .complaining('2026-03-11', {}).file;
  return {
    ...project,
    disputes: project.disputes.map((dispute) => ({ ...dispute, ...change })),
    outbox: [message('firstReply'), { ...message('update'), id: 'other' }],
  };
}

function after(project: ProjectFile, kind: OutgoingKind) {
  const outgoing = message(kind);
  const changed = afterSending(project, outgoing, sentEvent(outgoing, { id: 'sent', at: SENT }));
  const [dispute, other] = changed.disputes;
  return { changed, dispute, other };
}

describe('once a message was sent', () => {
  it('it leaves the outbox, and everything else stays there', () => {
    expect(after(complained(), 'firstReply').changed.outbox?.map(({ id }) => id)).toEqual(['other']);
    expect(after({ ...complained(), outbox: [message('update')] }, 'update').changed).not.toHaveProperty(
      'outbox',
    );
  });

  it('a first reply acknowledges its complaint and promises the next word, and touches no other', () => {
    const { dispute, other } = after(complained(), 'firstReply');

    expect(dispute).toMatchObject({
      acknowledgedAt: SENT,
      contacts: [{ id: 'sent', promisedAt: SENT, by: NEXT }],
    });
    expect(other).toEqual(complained().disputes[1]);
  });

  it('a second reply leaves the moment of the first', () => {
    const first = noon('2026-03-11');

    expect(after(complained({ acknowledgedAt: first }), 'firstReply').dispute?.acknowledgedAt).toBe(first);
  });

  it('a check-in keeps every promise that was open, late or not, and makes the next', () => {
    const contacts = [
      { id: 'kept', promisedAt: noon('2026-03-01'), by: noon('2026-03-03'), keptAt: noon('2026-03-02') },
      { id: 'late', promisedAt: noon('2026-03-02'), by: noon('2026-03-04') },
      { id: 'later', promisedAt: noon('2026-03-20'), by: noon('2026-03-22') },
    ];

    expect(after(complained({ contacts }), 'checkIn').dispute?.contacts).toEqual([
      contacts[0],
      { ...contacts[1], keptAt: SENT },
      contacts[2],
      { id: 'sent', promisedAt: SENT, by: NEXT },
    ]);
  });

  it('a follow-up is done', () => {
    const followUps = [
      { id: 'ask', kind: 'followUp' as const, due: '2026-03-12' as const },
      { id: 'survey', kind: 'survey' as const, due: '2026-03-26' as const },
    ];

    expect(after(complained({ followUps }), 'followUp').dispute?.followUps).toEqual([
      { ...followUps[0], doneAt: SENT },
      followUps[1],
    ]);
  });

  it.each(['update', 'delayNotice', 'materialReminder', 'paymentReminder'] as const)(
    'the complaint stays as it is after another message (%s)',
    (kind) => {
      expect(after(complained(), kind).changed.disputes).toEqual(complained().disputes);
    },
  );

  it('an offer keeps the promise that there is word, and makes none', () => {
    const contacts = [{ id: 'open', promisedAt: noon('2026-03-11'), by: noon('2026-03-13') }];
    const event: ProjectEvent = {
      id: 'offer',
      at: SENT,
      type: 'message',
      direction: 'out',
      text: 'My offer',
      letter: { kind: 'offer', about: { dispute: 'r1' }, subject: 'Offer' },
    };

    expect(afterSending(complained({ contacts }), undefined, event).disputes[0]?.contacts).toEqual([
      { ...contacts[0], keptAt: SENT },
    ]);
  });
});
