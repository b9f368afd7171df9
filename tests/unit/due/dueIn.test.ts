import { describe, expect, it } from 'vitest';
import type { Dated, DatedKind, DatedOf } from '../../../shared/due/dated.ts';
import { dueIn } from '../../../shared/due/dueIn.ts';
import type { Dispute } from '../../../shared/model/dispute.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import type { Outgoing } from '../../../shared/model/outgoing.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import type { ProjectBuilder } from '../../support/aProject.ts';
import { aProject } from '../../support/aProject.ts';
import { validProject } from '../../support/validProject.ts';

const NO_HOLIDAYS = new Set<number>();

function due({ file }: ProjectBuilder, asOf: Instant): Dated[] {
  return dueIn(validProject(file), { asOf, holidays: NO_HOLIDAYS });
}

function dueOf<Kind extends DatedKind>(builder: ProjectBuilder, asOf: Instant, kind: Kind): DatedOf<Kind>[] {
  // The filter keeps one kind, which the compiler cannot see through a type parameter.
  return due(builder, asOf).filter((dated) => dated.kind === kind) as DatedOf<Kind>[];
}

function keys(builder: ProjectBuilder, asOf: Instant): string[] {
  return due(builder, asOf).map(({ key }) => key);
}

function changed(builder: ProjectBuilder, change: Partial<ProjectFile>): ProjectBuilder {
  return Object.assign(builder, { file: { ...builder.file, ...change } });
}

/** The last complaint, as it went on. */
function handled(builder: ProjectBuilder, change: Partial<Dispute>): ProjectBuilder {
  return changed(builder, {
    disputes: builder.file.disputes.map((dispute, place, all) =>
      place === all.length - 1 ? { ...dispute, ...change } : dispute,
    ),
  });
}

function writing(
  builder: ProjectBuilder,
  at: Instant,
  kind: Outgoing['kind'] | 'offer',
  about: Outgoing['about'],
): ProjectBuilder {
  return builder.happening({
    type: 'message',
    at,
    direction: 'out',
    text: 'A word.',
    letter: { kind, about, subject: 'A word' },
  });
}

describe('what is due', () => {
  it('is nothing where nobody signed', () => {
    expect(due(aProject().promising('logo').unsigned(), '2026-03-01T12:00:00Z')).toEqual([]);
  });

  it('tells a delivery by its day, and reminds of it the day before', () => {
    const [logo] = dueOf(
      aProject().promising('logo', { due: '2026-03-10' }),
      '2026-03-01T12:00:00Z',
      'delivery',
    );

    expect(logo).toMatchObject({ when: { day: '2026-03-10' }, remindAt: '2026-03-09T09:00:00+00:00' });
  });

  it('forgets a delivery once all of it is there, and not before', () => {
    const posters = aProject().promising('posters', { quantity: 3 });

    expect(
      dueOf(posters.delivering('posters', '2026-03-01', 2), '2026-03-02T12:00:00Z', 'delivery'),
    ).toHaveLength(1);
    expect(dueOf(posters.delivering('posters', '2026-03-01'), '2026-03-02T12:00:00Z', 'delivery')).toEqual(
      [],
    );
  });

  it('waits with the reminder of a delivery while something that it needs is overdue, since its day moves with each day', () => {
    const waiting = aProject()
      .promising('logo', { due: '2026-03-10' })
      .needing('colours', '2026-03-01', 'logo');

    const [held] = dueOf(waiting, '2026-03-05T12:00:00Z', 'delivery');
    expect(held).toMatchObject({ isHeldUp: true, when: { day: '2026-03-14' } });
    expect(held?.remindAt).toBeUndefined();
    const [free] = dueOf(waiting.supplying('colours', '2026-03-05'), '2026-03-06T12:00:00Z', 'delivery');
    expect(free).toMatchObject({ isHeldUp: false, remindAt: '2026-03-13T09:00:00+00:00' });
  });

  it('goes by the day that the client was told, once they were told of a delay, and reminds of that one anew', () => {
    const late = aProject().promising('logo', { due: '2026-03-10' });
    const told = late.happening({
      type: 'message',
      at: '2026-03-09T10:00:00Z',
      direction: 'out',
      text: 'It comes later.',
      letter: {
        kind: 'delayNotice',
        about: { deliverable: 'logo' },
        subject: 'It comes later',
        expected: '2026-03-17',
      },
    });

    const [before] = dueOf(late, '2026-03-11T12:00:00Z', 'delivery');
    const [after] = dueOf(told, '2026-03-11T12:00:00Z', 'delivery');
    expect(after).toMatchObject({
      when: { day: '2026-03-17' },
      adjustedDue: '2026-03-10',
      told: { on: '2026-03-09', day: '2026-03-17' },
      daysLate: 1,
      remindAt: '2026-03-16T09:00:00+00:00',
    });
    expect(after?.key).not.toBe(before?.key);
  });

  it('tells what the client has to supply, with the days it is late and the day that it moves', () => {
    const waiting = aProject()
      .promising('logo', { due: '2026-03-10' })
      .needing('colours', '2026-03-01', 'logo');

    expect(dueOf(waiting, '2026-03-05T12:00:00Z', 'duty')).toMatchObject([
      {
        daysLate: 4,
        blocks: [{ deliverable: 'logo', day: '2026-03-14' }],
        remindAt: '2026-03-02T09:00:00+00:00',
      },
    ]);
    expect(dueOf(waiting.supplying('colours', '2026-03-05'), '2026-03-06T12:00:00Z', 'duty')).toEqual([]);
  });

  it('does not call on a client for what they cannot do yet, since one’s own work for it is not there', () => {
    const owed = aProject()
      .promising('Site plan', { due: '2026-03-02' })
      .promising('Designs', { due: '2026-03-20' })
      .needing('Approval of the site plan', '2026-03-05', 'Designs');

    const [approval] = dueOf(owed, '2026-03-09T12:00:00Z', 'duty');
    expect(approval).toMatchObject({ awaits: 'Site plan' });
    expect(approval?.remindAt).toBeUndefined();
    expect(dueOf(owed.delivering('Site plan', '2026-03-01'), '2026-03-09T12:00:00Z', 'duty')).toMatchObject([
      { remindAt: '2026-03-06T09:00:00+00:00' },
    ]);
  });

  it('tells a payment by what is still open of it', () => {
    const paid = aProject()
      .promising('logo', { price: 100_000 })
      .withDeposit(40_000)
      .paying(15_000, '2026-01-20');

    expect(dueOf(paid, '2026-01-21T12:00:00Z', 'payment')[0]).toMatchObject({ amount: 40_000, open: 25_000 });
  });

  it('knows when the client was last reminded of a payment', () => {
    const asked = writing(
      aProject().promising('logo').withDeposit(40_000),
      '2026-01-20T08:00:00Z',
      'paymentReminder',
      { instalment: 'deposit' },
    );

    expect(dueOf(asked, '2026-01-21T12:00:00Z', 'payment')[0]).toMatchObject({ askedOn: '2026-01-20' });
  });

  it('tells of missed updates the last one only, and none once another update went out', () => {
    const weekly = aProject().promising('logo', { due: '2026-06-01' }).promisingUpdates(7, '2026-02-02', 1);

    expect(
      dueOf(weekly, '2026-02-19T12:00:00Z', 'update')
        .filter(({ status }) => status !== 'upcoming')
        .map(({ when }) => when.day),
    ).toEqual(['2026-02-16']);
    expect(
      dueOf(weekly.updating('2026-02-19'), '2026-02-19T13:00:00Z', 'update').filter(
        ({ status }) => status !== 'upcoming',
      ),
    ).toEqual([]);
  });

  it('reminds of a missed update too, since who was away on its day has not heard of it', () => {
    const weekly = aProject().promising('logo', { due: '2026-06-01' }).promisingUpdates(7, '2026-02-02');

    expect(dueOf(weekly, '2026-02-05T12:00:00Z', 'update')[0]).toMatchObject({
      status: 'missed',
      remindAt: '2026-02-02T09:00:00+00:00',
    });
  });

  it('knows an update long before its day, where its reminder comes long before', () => {
    const early = changed(
      aProject().promising('logo', { due: '2026-12-01' }).promisingUpdates(7, '2026-06-01'),
      {
        reminders: { time: '09:00', leadDays: 90, workdaysOnly: false },
      },
    );

    expect(dueOf(early, '2026-03-02T12:00:00Z', 'update')[0]).toMatchObject({
      when: { day: '2026-06-01' },
      remindAt: '2026-03-03T09:00:00+00:00',
    });
  });

  it('tells that silence will count as acceptance, and reminds nobody of it', () => {
    const [silence] = dueOf(
      aProject().promising('logo').delivering('logo', '2026-03-02'),
      '2026-03-03T12:00:00Z',
      'acceptance',
    );

    expect(silence).toMatchObject({ when: { day: '2026-03-16' } });
    expect(silence?.remindAt).toBeUndefined();
  });
});

describe('what an open dispute promises', () => {
  const complained = () => aProject().promising('logo', { due: '2026-06-01' }).complaining('2026-03-02');

  it('is a first reply, until one went out', () => {
    expect(dueOf(complained(), '2026-03-03T08:00:00Z', 'firstReply')).toMatchObject([
      { when: { day: '2026-03-02' }, remindAt: '2026-03-03T09:00:00+00:00' },
    ]);
    expect(
      dueOf(
        handled(complained(), { acknowledgedAt: '2026-03-03T08:30:00Z' }),
        '2026-03-03T09:00:00Z',
        'firstReply',
      ),
    ).toEqual([]);
  });

  it('is the next word by the promised moment, until it is kept', () => {
    const promise = { id: 'k1', promisedAt: '2026-03-03T08:30:00Z', by: '2026-03-05T12:00:00Z' } as const;
    const open = handled(complained(), { acknowledgedAt: '2026-03-03T08:30:00Z', contacts: [promise] });

    expect(dueOf(open, '2026-03-04T08:00:00Z', 'contact')).toMatchObject([
      { when: { at: '2026-03-05T12:00:00Z' }, remindAt: '2026-03-05T09:00:00+00:00' },
    ]);
    const kept = handled(open, { contacts: [{ ...promise, keptAt: '2026-03-05T10:00:00Z' }] });
    expect(dueOf(kept, '2026-03-05T11:00:00Z', 'contact').map(({ contact }) => contact)).toEqual([undefined]);
  });

  it('reminds an hour before a moment that lies early in the day', () => {
    const early = handled(complained(), {
      acknowledgedAt: '2026-03-03T08:30:00Z',
      contacts: [{ id: 'k1', promisedAt: '2026-03-03T08:30:00Z', by: '2026-03-05T08:00:00Z' }],
    });

    expect(dueOf(early, '2026-03-04T08:00:00Z', 'contact')[0]?.remindAt).toBe('2026-03-05T07:00:00+00:00');
  });

  it('is a word after a week of silence, even without news', () => {
    const quiet = handled(complained(), { acknowledgedAt: '2026-03-03T08:30:00Z' });

    expect(dueOf(quiet, '2026-03-04T08:00:00Z', 'contact')).toMatchObject([{ when: { day: '2026-03-10' } }]);
    const spoken = writing(quiet, '2026-03-06T10:00:00Z', 'checkIn', { dispute: 'r1' });
    expect(dueOf(spoken, '2026-03-07T08:00:00Z', 'contact')).toMatchObject([{ when: { day: '2026-03-13' } }]);
  });

  it('is what can be put right, in place of the late delivery', () => {
    const late = aProject()
      .promising('logo', { due: '2026-03-01' })
      .complaining('2026-03-06', { kind: 'notDelivered', target: { deliverable: 'logo' } });

    expect(dueOf(late, '2026-03-07T08:00:00Z', 'cure')).toMatchObject([
      { when: { day: '2026-03-16' }, remindAt: '2026-03-15T09:00:00+00:00' },
    ]);
    expect(dueOf(late, '2026-03-07T08:00:00Z', 'delivery')).toEqual([]);
    expect(dueOf(late.delivering('logo', '2026-03-08'), '2026-03-09T08:00:00Z', 'cure')).toEqual([]);
  });

  it('is nothing more once the dispute is over, but the look back', () => {
    const over = handled(complained(), {
      followUps: [
        { id: 'f1', kind: 'followUp', due: '2026-04-01' },
        { id: 'f2', kind: 'survey', due: '2026-04-08', doneAt: '2026-04-08T10:00:00Z' },
      ],
    });
    const closed = handled(over, { outcome: { how: 'settled' } } as Partial<Dispute>);

    const kinds = due(closed, '2026-03-20T08:00:00Z').map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'delivery' && kind !== 'payment')).toEqual(['followUp']);
  });
});

describe('the key of what is due', () => {
  it('stays while time passes, and is another once the day is', () => {
    const agreed = aProject().promising('logo', { due: '2026-03-10' });
    const moved = agreed.amendedOn('2026-02-01').promising('logo', { due: '2026-03-20' });

    expect(keys(agreed, '2026-01-20T12:00:00Z')).toEqual(keys(agreed, '2026-03-09T23:00:00Z'));
    expect(keys(moved, '2026-02-02T12:00:00Z')).not.toEqual(keys(agreed, '2026-02-02T12:00:00Z'));
  });

  it('is never shared, whatever letters the ids hold', () => {
    const odd = aProject()
      .promising('a/b')
      .promising('a')
      .needing('b/a', '2026-03-01', 'a', 'a/b')
      .needing('b', '2026-03-01');

    const found = keys(odd, '2026-02-02T12:00:00Z');
    expect(new Set(found).size).toBe(found.length);
  });
});
