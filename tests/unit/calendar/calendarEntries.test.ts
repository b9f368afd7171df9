import { describe, expect, it } from 'vitest';
import type { CalendarEntry, CalendarSettings } from '../../../shared/calendar/calendarEntries.ts';
import { calendarEntries } from '../../../shared/calendar/calendarEntries.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import type { Offer } from '../../../shared/model/offer.ts';
import type { ProjectBuilder } from '../../support/aProject.ts';
import { aProject } from '../../support/aProject.ts';
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
  return entries(builder, settings).map(({ day, summary }) => `${day} ${summary}`);
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

    expect([before?.day, after?.day]).toEqual(['2026-03-10', '2026-04-10']);
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

    expect(updates.slice(0, 3).map(({ day, alarmAt }) => [day, alarmAt])).toEqual([
      ['2026-01-19', undefined],
      ['2026-01-26', undefined],
      ['2026-02-02', '2026-02-02T09:00:00+00:00'],
    ]);
    expect(updates[1]?.description).toContain('Sent on 26 January 2026.');
    expect(updates.at(-1)?.day).toBe('2027-01-25');
  });

  it('has until when things can be put right, while the dispute is open and the thing is not there', () => {
    const late = aProject()
      .promising('logo', { due: '2026-01-20' })
      .complaining('2026-01-28', { kind: 'notDelivered', target: { deliverable: 'logo' } });
    const [dispute] = late.file.disputes;
    const cures = (builder: ProjectBuilder) => told(builder).filter((line) => line.includes('Put right'));

    expect(cures(late)).toEqual(['2026-02-07 Put right by today: logo']);
    expect(cures(late.delivering('logo', '2026-01-30'))).toEqual([]);
    const closed = { ...late.file, disputes: [{ ...dispute, outcome: { how: 'agreed' } }] };
    expect(cures(Object.assign(aProject(), { file: closed }))).toEqual([]);
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

    expect(ends(withOffers(first, second))).toMatchObject([{ day: '2026-02-20' }]);
    expect(ends(withOffers(first, second), '2026-01-30T12:00:00Z')).toMatchObject([{ day: '2026-02-12' }]);
    expect(ends(withOffers(first))[0]?.uid).toBe(ends(withOffers(first, second))[0]?.uid);
  });

  it('has a name of its own for each entry, whatever the ids are made of', () => {
    const oddly = ['a/b', 'a', 'b', 'a%2Fb', 'ä;,\n"', '\ud800', '@'];
    const builder = oddly.reduce((one, id) => one.promising(id), aProject());
    const uids = entries(builder).map(({ uid }) => uid);

    expect(new Set(uids).size).toBe(oddly.length + 1);
    expect(uids.filter((uid) => !/^[\w%/.!~*'()-]+@common-ground\.invalid$/.test(uid))).toEqual([]);
  });
});
