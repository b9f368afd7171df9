import { expect, it } from 'vitest';
import { nextAfter } from '../../../../renderer/today/nextAfter.ts';
import { aTodayItem } from '../../../support/aTodayItem.ts';

const before = [
  aTodayItem('reply'),
  aTodayItem('update'),
  aTodayItem('payment'),
  aTodayItem('tomorrow', { daysLeft: 1 }),
  aTodayItem('list', { turn: 'theirs' }),
];

it.each([
  ['the row behind the one that is done', 'update', 'payment'],
  ['the first one left, when the last of today is done', 'payment', 'reply'],
])('turns to %s', (_what, gone, next) => {
  const left = before.filter(({ key }) => key !== gone);

  expect(nextAfter(gone, before, left)?.key).toBe(next);
});

it('turns to nothing once all of today is done: tomorrow can wait', () => {
  const left = before.filter(({ key }) => key === 'tomorrow' || key === 'list');

  expect(nextAfter('payment', before, left)).toBeUndefined();
});
