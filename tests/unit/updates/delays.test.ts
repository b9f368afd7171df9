import { describe, expect, it } from 'vitest';
import type { Day } from '../../../shared/model/day.ts';
import { dayNumber } from '../../../shared/model/day.ts';
import { delays } from '../../../shared/updates/delays.ts';
import type { ProjectBuilder } from '../../support/aProject.ts';
import { aProject, noon } from '../../support/aProject.ts';

const NO_HOLIDAYS = new Set<number>();

function delaysOn(project: ProjectBuilder, day: Day, holidays = NO_HOLIDAYS) {
  return delays(project.file, noon(day), holidays);
}

function noticing(project: ProjectBuilder, day: Day, expected?: Day): ProjectBuilder {
  return project.happening({
    type: 'message',
    direction: 'out',
    at: noon(day),
    text: 'It will be later.',
    letter: {
      kind: 'delayNotice',
      about: { deliverable: 'logo' },
      subject: 'Later',
      ...(expected === undefined ? {} : { expected }),
    },
  });
}

describe('a day that cannot hold', () => {
  const project = aProject()
    .promising('logo', { due: '2026-03-10' })
    .promising('site', { due: '2026-06-01' });

  it('is one that has passed without everything being there, from the day after', () => {
    expect(delaysOn(project, '2026-03-10')).toEqual([]);
    expect(delaysOn(project, '2026-03-11')).toMatchObject([
      { code: 'past', deliverable: 'logo', ownDays: 1, clientDays: 0, agreedDays: 0, isTold: false },
    ]);
    expect(delaysOn(project.delivering('logo', '2026-03-12'), '2026-03-13')).toEqual([]);
  });

  it('is one soon to come while something of the client’s is overdue', () => {
    const waiting = project.needing('texts', '2026-03-01', 'logo', 'site');

    expect(delaysOn(waiting, '2026-03-01')).toEqual([]);
    expect(delaysOn(waiting, '2026-03-03')).toMatchObject([
      { code: 'heldUp', deliverable: 'logo', day: '2026-03-12', clientDays: 2, ownDays: 0, texts: ['texts'] },
    ]);
    expect(delaysOn(waiting.supplying('texts', '2026-03-03'), '2026-03-04')).toEqual([]);
  });

  it('splits its days between client, change orders and oneself', () => {
    const split = aProject()
      .promising('logo', { due: '2026-03-01' })
      .amendedOn('2026-02-10')
      .promising('logo', { due: '2026-03-10' })
      .needing('texts', '2026-03-01', 'logo')
      .supplying('texts', '2026-03-05');

    expect(delaysOn(split, '2026-03-17')).toMatchObject([
      { agreed: '2026-03-10', day: '2026-03-14', ownDays: 3, clientDays: 4, agreedDays: 9 },
    ]);
  });

  it('comes with a working day to begin with', () => {
    // A week after Saturday 14 March is a Saturday, and the Monday after it is a holiday.
    expect(delaysOn(project, '2026-03-14')[0]?.suggested).toBe('2026-03-23');
    expect(delaysOn(project, '2026-03-14', new Set([dayNumber('2026-03-23')]))[0]?.suggested).toBe(
      '2026-03-24',
    );
  });
});

describe('whether the client was told', () => {
  const project = aProject().promising('logo', { due: '2026-03-10' });

  it('holds until the day that the notice named has passed', () => {
    const told = noticing(project, '2026-03-11', '2026-03-16');

    expect(delaysOn(told, '2026-03-16')).toMatchObject([{ isTold: true }]);
    expect(delaysOn(told, '2026-03-17')).toMatchObject([{ isTold: false }]);
  });

  it('is no notice from before the day passed that names none', () => {
    expect(delaysOn(noticing(project, '2026-03-08'), '2026-03-11')).toMatchObject([{ isTold: false }]);
    expect(delaysOn(noticing(project, '2026-03-11'), '2026-03-12')).toMatchObject([{ isTold: true }]);
  });

  it('is told once of what waits for the client, though its day moves on', () => {
    const waiting = project.needing('texts', '2026-03-01', 'logo');

    expect(delaysOn(noticing(waiting, '2026-03-02', '2026-03-11'), '2026-03-05')).toMatchObject([
      { isTold: true },
    ]);
  });

  it('is not told by a notice about something else', () => {
    const other = noticing(project.promising('site', { due: '2026-03-10' }), '2026-03-11', '2026-03-16');

    expect(delaysOn(other, '2026-03-12')).toMatchObject([
      { deliverable: 'logo', isTold: true },
      { deliverable: 'site', isTold: false },
    ]);
  });
});
