import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DraftChange } from '../../../../renderer/drafting/SaveSoon.ts';
import { GATHERED_MS, SaveSoon } from '../../../../renderer/drafting/SaveSoon.ts';
import { Keeper } from '../../../../renderer/dispute/saving/Keeper.ts';
import { ok } from '../../../../shared/result.ts';
import { draftFromScratch } from '../../../support/draftedProject.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function aSaving() {
  const sent: (string | undefined)[] = [];
  const keeper = new Keeper<DraftChange>({
    send: ({ draft }) => {
      sent.push(draft?.summary);
      return Promise.resolve(ok(null));
    },
    reread: () => Promise.resolve(),
  });
  const saving = new SaveSoon(keeper);
  return { saving, sent, type: (summary: string) => saving.keep({ ...draftFromScratch(), summary }) };
}

it('letters that come quickly go together, and the first does not wait for the last', () => {
  const { sent, type } = aSaving();
  type('L');
  vi.advanceTimersByTime(GATHERED_MS - 1);
  type('Lo');
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(sent).toEqual(['Lo']);
});

it('what still waits goes at once when the window goes', () => {
  const { saving, sent, type } = aSaving();
  type('Logo');
  saving.flush();

  expect(sent).toEqual(['Logo']);
});

it('is settled once the last letter is saved', async () => {
  const { saving, sent, type } = aSaving();
  type('Logo');
  expect(saving.isWaiting).toBe(true);
  await saving.settled();

  expect(sent).toEqual(['Logo']);
  expect(saving.isWaiting).toBe(false);
});
