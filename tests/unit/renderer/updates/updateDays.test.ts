import { describe, expect, it } from 'vitest';
import { updateDays } from '../../../../renderer/updates/updateDays.ts';
import { aProject, noon } from '../../../support/aProject.ts';
import { sampleBakery } from '../../../support/sampleBakery.ts';

const states = (found: ReturnType<typeof updateDays>) => found.days.map(({ day, state }) => [day, state]);

describe('the days of updates', () => {
  const promised = aProject()
    .promising('logo', { due: '2026-12-01' })
    .promisingUpdates(14, '2026-02-16', 2)
    .signedOn('2026-02-01');

  it('tells newest first what became of each promise, and the next one', () => {
    const project = promised.updating('2026-02-16').file;

    const found = updateDays(project, noon('2026-03-16'));
    expect(states(found)).toEqual([
      ['2026-03-30', 'upcoming'],
      ['2026-03-16', 'due'],
      ['2026-03-02', 'missed'],
      ['2026-02-16', 'kept'],
    ]);
    expect(found.due?.day).toBe('2026-03-16');
    expect(found.days.at(-1)).toMatchObject({ sentOn: '2026-02-16', event: { type: 'updateSent' } });
  });

  it('shows an update that was not promised beside those that were', () => {
    const project = promised.updating('2026-02-16').updating('2026-02-16').file;
    expect(states(updateDays(project, noon('2026-02-20')))).toEqual([
      ['2026-03-02', 'upcoming'],
      ['2026-02-16', 'kept'],
      ['2026-02-16', 'extra'],
    ]);
  });

  it('knows of no promise where none was made, and shows what was sent all the same', () => {
    const project = aProject().promising('logo').signedOn('2026-02-01').updating('2026-02-10').file;
    const found = updateDays(project, noon('2026-02-20'));
    expect(states(found)).toEqual([['2026-02-10', 'extra']]);
    expect(found.due).toBeUndefined();
    expect(found.next).toBeUndefined();
  });

  it('has nothing to come once all is delivered', () => {
    const found = updateDays(promised.delivering('logo', '2026-02-18').file, noon('2026-02-20'));
    expect(found.next).toBeUndefined();
  });

  it('tells the bakery’s story: four kept, two missed, one due', () => {
    const found = updateDays(sampleBakery('en'), '2026-05-13T08:00:00Z');
    expect(found.days.map(({ state }) => state)).toEqual([
      'upcoming',
      'due',
      'missed',
      'missed',
      'kept',
      'kept',
      'kept',
      'kept',
    ]);
    expect(found.due).toMatchObject({ day: '2026-05-11', until: '2026-05-13' });
  });
});
