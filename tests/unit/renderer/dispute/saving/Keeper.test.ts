import { describe, expect, it } from 'vitest';
import { Keeper } from '../../../../../renderer/dispute/saving/Keeper.ts';
import type { AppError } from '../../../../../shared/contract/appError.ts';
import type { Result } from '../../../../../shared/result.ts';
import { failed, ok } from '../../../../../shared/result.ts';

interface Change {
  readonly text?: string;
  readonly subject?: string;
}
type Answer = Result<null, AppError>;

const DISK_FULL: Answer = failed({ code: 'diskFull', file: 'bakery.json' });

/** A main process that answers when the test says so. */
function aKeeper() {
  const calls: { readonly change: Change; readonly answer: (answer: Answer) => void }[] = [];
  let reread = 0;
  const keeper = new Keeper<Change>({
    send: (change) => new Promise((answer) => calls.push({ change, answer })),
    reread: () => {
      reread += 1;
      return Promise.resolve();
    },
  });
  return {
    keeper,
    calls,
    rereads: () => reread,
    answer: async (place: number, answer: Answer = ok(null)) => {
      calls[place]?.answer(answer);
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

describe('what is typed', () => {
  it('shows at once and goes at once', () => {
    const { keeper, calls } = aKeeper();
    keeper.keep({ text: 'D' });

    expect(keeper.current()).toMatchObject({ change: { text: 'D' }, isSaving: true });
    expect(calls.map(({ change }) => change)).toEqual([{ text: 'D' }]);
  });

  it('goes in one call at a time; of what came meanwhile only the latest goes', async () => {
    const { keeper, calls, answer } = aKeeper();
    keeper.keep({ text: 'D' });
    keeper.keep({ text: 'De' });
    keeper.keep({ text: 'Dea' });
    keeper.keep({ subject: 'Sorry' });
    expect(calls).toHaveLength(1);

    await answer(0);
    expect(calls.map(({ change }) => change)).toEqual([{ text: 'D' }, { text: 'Dea', subject: 'Sorry' }]);
  });

  it('is shown until the pages have read it afresh, which they do when all is saved', async () => {
    const { keeper, answer, rereads } = aKeeper();
    keeper.keep({ text: 'D' });
    keeper.keep({ text: 'De' });
    await answer(0);
    expect(rereads()).toBe(0);
    expect(keeper.current().change).toEqual({ text: 'De' });

    await answer(1);
    expect(rereads()).toBe(1);
    expect(keeper.current()).toEqual({ change: {}, isSaving: false, error: undefined });
  });
});

describe('what could not be saved', () => {
  it('stays, says why, and goes again when it is asked for', async () => {
    const { keeper, calls, answer } = aKeeper();
    keeper.keep({ text: 'Dear Tom' });
    await answer(0, DISK_FULL);
    expect(keeper.current()).toEqual({
      change: { text: 'Dear Tom' },
      isSaving: false,
      error: { code: 'diskFull', file: 'bakery.json' },
    });

    keeper.retry();
    expect(calls[1]?.change).toEqual({ text: 'Dear Tom' });
    await answer(1);
    expect(keeper.current()).toEqual({ change: {}, isSaving: false, error: undefined });
  });

  it('goes with the next change, and what is newer wins', async () => {
    const { keeper, calls, answer } = aKeeper();
    keeper.keep({ text: 'Dear', subject: 'Sorry' });
    await answer(0, DISK_FULL);
    keeper.keep({ text: 'Dear Tom' });

    expect(calls[1]?.change).toEqual({ text: 'Dear Tom', subject: 'Sorry' });
  });

  it('is tried once more at once where something newer waits', async () => {
    const { keeper, calls, answer } = aKeeper();
    keeper.keep({ text: 'Dear' });
    keeper.keep({ text: 'Dear Tom' });
    await answer(0, DISK_FULL);

    expect(calls.map(({ change }) => change)).toEqual([{ text: 'Dear' }, { text: 'Dear Tom' }]);
  });
});

describe('when the window goes', () => {
  it('hands over what waits for its turn', () => {
    const { keeper, calls } = aKeeper();
    keeper.keep({ text: 'Dear' });
    keeper.keep({ text: 'Dear Tom' });
    keeper.flush();
    keeper.flush();

    expect(calls.map(({ change }) => change)).toEqual([{ text: 'Dear' }, { text: 'Dear Tom' }]);
  });

  it('can be waited for until all is saved', async () => {
    const { keeper, answer } = aKeeper();
    keeper.keep({ text: 'Dear' });
    let isSettled = false;
    void keeper.settled().then(() => {
      isSettled = true;
    });
    keeper.keep({ text: 'Dear Tom' });
    await answer(0);
    expect(isSettled).toBe(false);

    await answer(1);
    expect(isSettled).toBe(true);
  });
});
