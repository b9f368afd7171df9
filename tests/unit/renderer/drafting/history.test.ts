import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { History } from '../../../../renderer/drafting/history.ts';
import { changed, historyOf, redone, undone } from '../../../../renderer/drafting/history.ts';

function typed(history: History<string>, words: string, at: number, field = 'title'): History<string> {
  return changed(history, words, { field, at });
}

describe('a step', () => {
  it('is what was typed into one field without a pause', () => {
    const history = typed(typed(typed(historyOf(''), 'L', 0), 'Lo', 400), 'Log', 1_300);

    expect(undone(history).present).toBe('');
  });

  it('ends with a pause of more than a second', () => {
    const history = typed(typed(historyOf(''), 'Logo', 0), 'Logo refresh', 1_001);

    expect(undone(history).present).toBe('Logo');
  });

  it('ends where another field is typed into', () => {
    const history = typed(typed(historyOf(''), 'Logo', 0), 'Logo, 800', 100, 'price');

    expect(undone(history).present).toBe('Logo');
  });

  it('stands for itself where nothing was typed: two lines removed at once come back one by one', () => {
    const history = changed(changed(historyOf('a b c'), 'a b', { at: 0 }), 'a', { at: 10 });

    expect(undone(history).present).toBe('a b');
  });

  it('is over once it was taken back: typing on begins a new one', () => {
    const back = undone(typed(typed(historyOf(''), 'Logo', 0), 'Logo', 10, 'price'));

    expect(undone(typed(typed(back, 'L', 20), 'Li', 30)).present).toBe(back.present);
  });

  it('is not made by a change that changes nothing', () => {
    const history = historyOf('Logo');

    expect(typed(history, 'Logo', 0)).toBe(history);
  });
});

it('what was taken back comes again, until something else is written', () => {
  const history = changed(changed(historyOf('a'), 'b', { at: 0 }), 'c', { at: 1 });
  expect(redone(undone(history)).present).toBe('c');
  expect(redone(redone(undone(undone(history)))).present).toBe('c');

  const other = changed(undone(history), 'd', { at: 2 });
  expect(redone(other)).toBe(other);
});

it('keeps at least 200 steps and does not grow for ever', () => {
  let history = historyOf(0);
  for (let step = 1; step <= 2_000; step += 1) {
    history = changed(history, step, { at: step });
  }
  expect(history.past.length).toBeGreaterThanOrEqual(200);
  expect(history.past.length).toBeLessThan(1_000);
});

it('as many steps back and forward again lead to where one was, whatever was done', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ to: fc.integer(), field: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }) }),
      ),
      fc.nat(30),
      (steps, back) => {
        const history = steps.reduce(
          (now, { to, field }, place) => changed(now, to, { field, at: place * 300 }),
          historyOf(0),
        );
        let there = history;
        const many = Math.min(back, history.past.length);
        for (let step = 0; step < many; step += 1) {
          there = undone(there);
        }
        for (let step = 0; step < many; step += 1) {
          there = redone(there);
        }
        expect(there.present).toBe(history.present);
        expect(there.past).toEqual(history.past);
      },
    ),
  );
});
