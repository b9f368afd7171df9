import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forToday, todayGroups } from '../../../../renderer/today/todayGroups.ts';
import { aTodayItem } from '../../../support/aTodayItem.ts';

describe('the groups of Today', () => {
  it('puts what is past with what is for today, each day of the week ahead on its own, and what waits for others last', () => {
    const groups = todayGroups([
      aTodayItem('late', { daysLeft: -3 }),
      aTodayItem('now'),
      aTodayItem('list', { daysLeft: -5, turn: 'theirs' }),
      aTodayItem('friday', { daysLeft: 2 }),
      aTodayItem('next week', { daysLeft: 7 }),
      aTodayItem('after that', { daysLeft: 13 }),
      aTodayItem('tomorrow', { daysLeft: 1 }),
    ]);

    expect(groups.map(({ when, items }) => [when, items.map(({ key }) => key)])).toEqual([
      [0, ['late', 'now']],
      [1, ['tomorrow']],
      [2, ['friday']],
      ['later', ['next week', 'after that']],
      ['theirs', ['list']],
    ]);
  });

  it('counts for today only what is one’s own turn', () => {
    const items = [
      aTodayItem('now'),
      aTodayItem('late', { daysLeft: -1 }),
      aTodayItem('waiting', { turn: 'theirs' }),
      aTodayItem('tomorrow', { daysLeft: 1 }),
    ];

    expect(forToday(items).map(({ key }) => key)).toEqual(['now', 'late']);
  });

  it('shows everything once, in no empty group, whatever is due', () => {
    const anyItem = fc.record({
      daysLeft: fc.integer({ min: -40, max: 40 }),
      turn: fc.constantFrom('yours' as const, 'theirs' as const),
    });
    fc.assert(
      fc.property(fc.array(anyItem), (given) => {
        const items = given.map((one, place) => aTodayItem(String(place), one));
        const groups = todayGroups(items);

        expect(groups.flatMap((group) => group.items).toSorted(byKey)).toEqual(items.toSorted(byKey));
        expect(groups.every((group) => group.items.length > 0)).toBe(true);
        const days = groups.map(({ when }) => (typeof when === 'number' ? when : ORDER[when]));
        expect(days).toEqual([...new Set(days)].toSorted((one, other) => one - other));
      }),
    );
  });
});

const ORDER = { later: 7, theirs: 8 } as const;

function byKey(one: { readonly key: string }, other: { readonly key: string }): number {
  return Number(one.key) - Number(other.key);
}
