import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry, CalendarSettings } from '../../../shared/calendar/calendarEntries.ts';
import { calendarEntries } from '../../../shared/calendar/calendarEntries.ts';
import type { Day } from '../../../shared/model/day.ts';
import { addDays, dayFromNumber, dayNumber } from '../../../shared/model/day.ts';
import type { Dispute } from '../../../shared/model/dispute.ts';
import type { ProjectEvent } from '../../../shared/model/event.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import { instantOf, moment } from '../../../shared/model/instant.ts';
import type { Offer } from '../../../shared/model/offer.ts';
import type { ProjectBuilder } from '../../support/aProject.ts';
import { aProject } from '../../support/aProject.ts';
import { arbitraryProject } from '../../support/arbitraryProject.ts';
import { clocksAt } from '../../support/slowLocalTime.ts';
import { validProject } from '../../support/validProject.ts';

function entries(builder: ProjectBuilder, settings: Partial<CalendarSettings> = {}): CalendarEntry[] {
  return calendarEntries(validProject(builder.file), {
    asOf: '2026-02-01T12:00:00Z',
    language: 'en',
    holidays: new Set(),
    ...settings,
  });
}

function told(builder: ProjectBuilder, settings: Partial<CalendarSettings> = {}): string[] {
  return entries(builder, settings).map(
    ({ when, summary }) => `${'day' in when ? when.day : when.at} ${summary}`,
  );
}

function offer(id: string, draftedAt: Instant, validUntil: Day): Offer {
  return { id, draftedAt, validUntil, hourlyCost: 0, efforts: [], options: [] };
}

describe('what a calendar gets of a project', () => {
  it('is each day that both signed, the earliest first, in the words of the freelancer', () => {
    const builder = aProject()
      .promising('logo', { due: '2026-03-10' })
      .needing('texts', '2026-02-10', 'logo');

    expect(told(builder)).toEqual([
      '2026-02-10 From Client: texts',
      '2026-03-10 Due: logo',
      '2026-12-31 Payment expected: Rest, €1,000.00',
    ]);
    expect(told(builder, { language: 'de' })).toEqual([
      '2026-02-10 Von Client: texts',
      '2026-03-10 Fällig: logo',
      '2026-12-31 Zahlung erwartet: Rest, 1.000,00\u00a0€',
    ]);
  });

  it('is nothing before both have signed', () => {
    expect(entries(aProject().promising('logo').promisingUpdates(7, '2026-02-02').unsigned())).toEqual([]);
  });

  it('follows a change order: what moved keeps its name, so that a calendar moves it too', () => {
    const first = aProject().promising('logo', { due: '2026-03-10' });
    const later = first.amendedOn('2026-01-20').promising('logo', { due: '2026-04-10' });
    const [before, after] = [first, later].map((one) => entries(one)[0]);

    expect([before?.when, after?.when]).toEqual([{ day: '2026-03-10' }, { day: '2026-04-10' }]);
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
  });

  it('tells what was delivered, paid and supplied, and no more than was known by then', () => {
    const builder = aProject()
      .promising('logo', { due: '2026-03-10' })
      .needing('texts', '2026-01-20', 'logo')
      .supplying('texts', '2026-01-25')
      .paying(100_000, '2026-01-28')
      .delivering('logo', '2026-01-30');
    const about = (asOf: Instant) =>
      entries(builder, { asOf }).map(({ description }) => description.split('\n')[1]);

    expect(about('2026-02-01T12:00:00Z')).toEqual([
      'It came on 25 January 2026.',
      'Delivered on 30 January 2026.',
      '€1,000.00 paid by 28 January 2026.',
    ]);
    expect(about('2026-01-26T12:00:00Z')).toEqual([
      'It came on 25 January 2026.',
      'With the days spent waiting for the client: 15 March 2026.',
      undefined,
    ]);
  });

  it('has the reminder of a promised update as its alarm, until it is kept or missed', () => {
    const builder = aProject().promising('logo').promisingUpdates(7, '2026-01-19').updating('2026-01-26');
    const updates = entries(builder, { asOf: '2026-01-28T12:00:00Z' }).filter(({ summary }) =>
      summary.startsWith('Progress update'),
    );

    expect(updates.slice(0, 3).map(({ when, alarmAt }) => [when, alarmAt])).toEqual([
      [{ day: '2026-01-19' }, undefined],
      [{ day: '2026-01-26' }, undefined],
      [{ day: '2026-02-02' }, '2026-02-02T09:00:00+00:00'],
    ]);
    expect(updates[1]?.description).toContain('Sent on 26 January 2026.');
    expect(updates.at(-1)?.when).toEqual({ day: '2027-01-25' });
  });

  it('has until when things can be put right while the dispute is open, and once they are that they are', () => {
    const late = aProject()
      .promising('logo', { due: '2026-01-20' })
      .complaining('2026-01-28', { kind: 'notDelivered', target: { deliverable: 'logo' } });
    const [dispute] = late.file.disputes;
    const cures = (builder: ProjectBuilder) => told(builder).filter((line) => line.includes('Put right'));

    expect(cures(late)).toEqual(['2026-02-07 Put right by today: logo']);
    const alarms = (builder: ProjectBuilder) =>
      entries(builder)
        .filter(({ summary }) => summary.includes('Put right'))
        .map(({ alarmAt, description }) => [alarmAt, description.split('\n')[1]]);
    expect(alarms(late)).toEqual([['2026-02-06T09:00:00+00:00', undefined]]);
    expect(alarms(late.delivering('logo', '2026-01-30'))).toEqual([
      [undefined, 'Put right on 30 January 2026.'],
    ]);
    const closed = { ...late.file, disputes: [{ ...dispute, outcome: { how: 'agreed' } }] };
    const over = Object.assign(aProject(), { file: closed });
    expect(alarms(over)).toEqual([[undefined, 'The dispute is over.']]);
    expect(entries(over)[0]?.sequence).toBe((entries(late)[0]?.sequence ?? 0) + 1);
  });

  it('has the day on which the latest offer ends, under one name for all offers of a dispute', () => {
    const builder = aProject().promising('logo').complaining('2026-01-28');
    const [dispute] = builder.file.disputes;
    const withOffers = (...offers: Offer[]) =>
      Object.assign(aProject(), { file: { ...builder.file, disputes: [{ ...dispute, offers }] } });
    const first = offer('o1', '2026-01-29T10:00:00Z', '2026-02-12');
    const second = offer('o2', '2026-01-31T10:00:00Z', '2026-02-20');
    const ends = (one: ProjectBuilder, asOf: Instant = '2026-02-01T12:00:00Z') =>
      entries(one, { asOf }).filter(({ summary }) => summary === 'The offer to Client ends today');

    expect(ends(withOffers(first, second))).toMatchObject([{ when: { day: '2026-02-20' } }]);
    expect(ends(withOffers(first, second), '2026-01-30T12:00:00Z')).toMatchObject([
      { when: { day: '2026-02-12' } },
    ]);
    expect(ends(withOffers(first))[0]?.uid).toBe(ends(withOffers(first, second))[0]?.uid);
  });

  it('has the contact that was promised at its moment, with an alarm before it, until it is kept', () => {
    const { file } = aProject().promising('logo').complaining('2026-01-28');
    const promising = (...contacts: Dispute['contacts'] & object) =>
      Object.assign(aProject(), {
        file: {
          ...file,
          timeZone: 'Europe/Berlin',
          disputes: file.disputes.map((dispute) => ({
            ...dispute,
            acknowledgedAt: '2026-01-28T13:00:00Z',
            contacts,
          })),
        },
      });
    const promised = {
      id: 'k1',
      promisedAt: '2026-01-28T13:00:00Z',
      by: '2026-02-03T17:00:00+01:00',
    } as const;
    const of = (builder: ProjectBuilder) =>
      entries(builder)
        .filter(({ uid }) => uid.includes('/contact/'))
        .map(({ uid, when, alarmAt, description }) => [uid, when, alarmAt, description.split('\n')[1]]);

    expect(of(promising(promised))).toEqual([
      [
        'p/contact/r1/k1@common-ground.invalid',
        { at: '2026-02-03T17:00:00+01:00' },
        '2026-02-03T09:00:00+01:00',
        undefined,
      ],
    ]);
    expect(of(promising({ ...promised, keptAt: '2026-01-31T23:30:00Z' }))).toEqual([
      [
        'p/contact/r1/k1@common-ground.invalid',
        { at: '2026-02-03T17:00:00+01:00' },
        undefined,
        'You were in touch on 1 February 2026.',
      ],
    ]);
  });

  it('has the look back once a dispute is over; what was asked for before stays without its alarm', () => {
    const { file } = aProject().promising('logo').complaining('2026-01-20');
    const closed = Object.assign(aProject(), {
      file: {
        ...file,
        disputes: file.disputes.map((dispute) => ({
          ...dispute,
          offers: [offer('o1', '2026-01-21T10:00:00Z', '2026-02-12')],
          outcome: { how: 'agreed' },
          followUps: [
            {
              id: 'f1',
              kind: 'followUp' as const,
              due: '2026-01-30' as const,
              doneAt: '2026-01-30T10:00:00Z' as const,
            },
            { id: 'f2', kind: 'survey' as const, due: '2026-02-20' as const },
          ],
        })),
      },
    });

    expect(
      entries(closed)
        .filter(({ uid }) => uid.includes('/r1'))
        .map(({ when, summary, alarmAt, description }) => [when, summary, alarmAt, description]),
    ).toEqual([
      [
        { day: '2026-01-30' },
        'Ask Client how it is going',
        undefined,
        'A project, complaint of 20 January 2026.\nDone on 30 January 2026.',
      ],
      [
        { day: '2026-02-12' },
        'The offer to Client ends today',
        undefined,
        'A project, complaint of 20 January 2026.\nThe dispute is over.',
      ],
      [
        { day: '2026-02-20' },
        'Short survey for Client',
        '2026-02-20T09:00:00+00:00',
        'A project, complaint of 20 January 2026.',
      ],
    ]);
  });

  it('speaks up before a delivery, on the day of a payment and after a late duty, and of nothing that is past or done', () => {
    const builder = aProject()
      .promising('logo', { due: '2026-03-10' })
      .promising('banner', { due: '2026-01-20' })
      .promising('cards', { due: '2026-03-12' })
      .needing('texts', '2026-02-10', 'banner')
      .needing('photos', '2026-01-25', 'cards')
      .withDeposit(50_000)
      .delivering('logo', '2026-01-30');
    const alarms = entries(builder).map(({ summary, alarmAt }) => [summary, alarmAt]);

    expect(alarms).toEqual([
      ['Payment expected: Deposit, €500.00', undefined],
      ['Due: banner', undefined],
      ['From Client: photos', undefined],
      ['From Client: texts', '2026-02-11T09:00:00+00:00'],
      ['Due: logo', undefined],
      // Its day moves with every day that the photographs do not come.
      ['Due: cards', undefined],
      ['Payment expected: Rest, €2,500.00', '2026-12-31T09:00:00+00:00'],
    ]);
  });

  it('keeps days and times of the project in whatever zone, over changed clocks, month ends and leap days', () => {
    const zones = [
      'Pacific/Kiritimati',
      'Etc/GMT+12',
      'Etc/GMT-14',
      'Europe/Berlin',
      'America/New_York',
      'America/Santiago',
      'Australia/Lord_Howe',
      'Pacific/Auckland',
      'Africa/Casablanca',
    ];
    const days = fc.oneof(
      fc.integer({ min: dayNumber('2026-03-01'), max: dayNumber('2029-12-31') }).map(dayFromNumber),
      fc.constantFrom<Day[]>(
        '2028-02-29',
        '2028-03-01',
        '2026-03-29',
        '2026-10-25',
        '2026-11-01',
        '2027-01-01',
        '2026-04-05',
        '2026-10-04',
        '2026-03-31',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...zones), days, (timeZone, due) => {
        const { file } = aProject().promising('logo', { due }).paying(100_000, '2026-01-20');
        const builder = Object.assign(aProject(), { file: { ...file, timeZone } });
        const milestone = entries(builder).find(({ uid }) => uid.includes('/milestone/'));

        expect(milestone?.when).toEqual({ day: due });
        const alarm = milestone?.alarmAt === undefined ? NaN : moment(milestone.alarmAt);
        expect(new Date(clocksAt(timeZone, alarm)).toISOString()).toBe(`${addDays(due, -1)}T09:00:00.000Z`);
      }),
    );
  });

  it('is known again whatever happens: the same names, newer numbers, nothing twice', () => {
    const later: Instant = '2027-06-01T12:00:00Z';
    fc.assert(
      fc.property(arbitraryProject, fc.integer({ min: 0, max: 3 }), (project, daysLater) => {
        const settings = { language: 'en', holidays: new Set<number>() } as const;
        const happened: ProjectEvent = { id: 'later', type: 'delivered', deliverable: 'a', at: later };
        const before = calendarEntries(project, { ...settings, asOf: later });
        const after = calendarEntries(
          { ...project, events: [...project.events, happened] },
          { ...settings, asOf: instantOf(new Date(moment(later) + daysLater * 86_400_000)) },
        );
        const imported = new Map(before.map((entry) => [entry.uid, entry]));

        const isOlder = ({ uid, sequence, changedAt }: CalendarEntry) => {
          const old = imported.get(uid);
          return old !== undefined && (sequence <= old.sequence || moment(changedAt) < moment(old.changedAt));
        };
        const agreed = ({ uid }: CalendarEntry) => /milestone|instalment|duty/.test(uid);

        expect(imported.size).toBe(before.length);
        expect(new Set(after.map(({ uid }) => uid)).size).toBe(after.length);
        expect(after.filter(isOlder)).toEqual([]);
        expect(after.filter(agreed).map(({ uid }) => uid)).toEqual(
          before.filter(agreed).map(({ uid }) => uid),
        );
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('is newer on every day, though nothing happens', () => {
    const builder = aProject().promising('logo');
    const [first, second] = (['2026-02-01T23:59:00Z', '2026-02-02T00:01:00Z'] as const).map(
      (asOf) => entries(builder, { asOf })[0],
    );

    expect(second?.sequence).toBe((first?.sequence ?? 0) + 1);
    expect([first?.changedAt, second?.changedAt]).toEqual([
      '2026-02-01T00:00:00.000Z',
      '2026-02-02T00:00:00.000Z',
    ]);
  });

  it('has a name of its own for each entry, whatever the ids are made of', () => {
    const oddly = ['a/b', 'a', 'b', 'a%2Fb', 'ä;,\n"', '\ud800', '@'];
    const builder = oddly.reduce((one, id) => one.promising(id), aProject());
    const uids = entries(builder).map(({ uid }) => uid);

    expect(new Set(uids).size).toBe(oddly.length + 1);
    expect(uids.filter((uid) => !/^[\w%/.!~*'()-]+@common-ground\.invalid$/.test(uid))).toEqual([]);
  });
});
