import { describe, expect, it } from 'vitest';
import { weekStrip } from '../../../../renderer/today/weekStrip.ts';
import { aTodayItem } from '../../../support/aTodayItem.ts';

describe('the week strip', () => {
  it('begins with today and holds seven days, across the end of a month', () => {
    const days = weekStrip([], '2026-02-26').map(({ day }) => day);

    expect(days).toEqual([
      '2026-02-26',
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
      '2026-03-03',
      '2026-03-04',
    ]);
  });

  it('marks on each day what falls on it, what is at risk first, and leads to that row', () => {
    const [today, tomorrow, , saturday] = weekStrip(
      [
        aTodayItem('payment'),
        aTodayItem('late', { daysLeft: -2, isAtRisk: true }),
        aTodayItem('silence', { daysLeft: 3, turn: 'theirs' }),
      ],
      '2026-05-13',
    );

    expect(today).toMatchObject({ signs: ['risk', 'needs'], first: 'late' });
    expect(tomorrow?.signs).toEqual([]);
    expect(tomorrow).not.toHaveProperty('first');
    expect(saturday).toMatchObject({ signs: ['waiting'], first: 'silence' });
  });

  it('has no day for what others are late with, nor for what lies beyond the week', () => {
    const days = weekStrip(
      [aTodayItem('list', { daysLeft: -5, turn: 'theirs' }), aTodayItem('far', { daysLeft: 7 })],
      '2026-05-13',
    );

    expect(days.flatMap(({ signs }) => signs)).toEqual([]);
  });
});
