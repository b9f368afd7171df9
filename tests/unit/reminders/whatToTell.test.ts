import { describe, expect, it } from 'vitest';
import { DEFAULT_REMINDERS } from '../../../shared/contract/settings.ts';
import { EMPTY_MEMORY } from '../../../shared/reminders/memory.ts';
import { whatToTell } from '../../../shared/reminders/whatToTell.ts';

const SATURDAY = '2026-05-16';
const contact = { key: 'contact', remindAt: Date.parse(`${SATURDAY}T09:00:00Z`), isPromised: true };
const payment = { key: 'payment', remindAt: Date.parse(`${SATURDAY}T09:00:00Z`) };

function told(at: string): string[] {
  const situation = { now: Date.parse(at), settings: DEFAULT_REMINDERS, zone: 'UTC' };
  return whatToTell([contact, payment], EMPTY_MEMORY, situation).map(({ key }) => key);
}

describe('on a day off', () => {
  it('only a word that was promised for a moment of that day is told of', () => {
    expect(told(`${SATURDAY}T08:59:00Z`)).toEqual([]);
    expect(told(`${SATURDAY}T09:00:00Z`)).toEqual(['contact']);
  });

  it('not even that in quiet hours', () => {
    expect(told(`${SATURDAY}T20:00:00Z`)).toEqual([]);
  });

  it('the rest is told on the next workday', () => {
    expect(told('2026-05-18T09:00:00Z')).toEqual(['contact', 'payment']);
  });
});
