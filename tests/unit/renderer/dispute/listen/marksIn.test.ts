import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksIn, runsIn } from '../../../../../renderer/dispute/listen/marksIn.ts';
import type { Claim } from '../../../../../shared/model/dispute.ts';

function claim(id: string, quote: string, start?: number): Claim {
  return { id, kind: 'quality', target: 'unknown', quote, ...(start === undefined ? {} : { start }) };
}

const TEXT = 'Nothing came. We wait. Nothing came. 👩‍👩‍👧 Über Wochen nichts.';

describe('the marks of claims in the words', () => {
  it('stand where the quote stands, numbered as the claims are', () => {
    expect(marksIn(TEXT, [claim('a', 'We wait.'), claim('b', 'Über Wochen nichts.')])).toEqual([
      { claimId: 'a', number: 1, from: 14, to: 22 },
      { claimId: 'b', number: 2, from: 46, to: 65 },
    ]);
  });

  it('tell words that stand there twice apart by where they were marked', () => {
    const marks = marksIn(TEXT, [claim('a', 'Nothing came.', 23), claim('b', 'Nothing came.', 0)]);

    expect(marks.map(({ from }) => from)).toEqual([23, 0]);
  });

  it('look for the words where they do not stand at the place any more', () => {
    expect(marksIn(TEXT, [claim('a', 'We wait.', 3)])[0]).toMatchObject({ from: 14 });
  });

  it('leave out what was told without a quote and words that are not in the message, and keep the numbers', () => {
    expect(marksIn(TEXT, [claim('a', ''), claim('b', 'Never said.'), claim('c', 'We wait.')])).toEqual([
      { claimId: 'c', number: 3, from: 14, to: 22 },
    ]);
  });
});

describe('marks that overlap', () => {
  const marks = marksIn(TEXT, [
    claim('a', 'Nothing came. We wait.', 0),
    claim('b', 'We wait. Nothing came.', 14),
    claim('c', 'We wait.', 14),
  ]);

  it('cut the words where one of them begins or ends', () => {
    expect(
      runsIn({ from: 0, to: 40 }, marks).map(({ from, to, marks: on }) => [
        from,
        to,
        on.map(({ claimId }) => claimId),
      ]),
    ).toEqual([
      [0, 14, ['a']],
      [14, 22, ['a', 'b', 'c']],
      [22, 36, ['b']],
      [36, 40, []],
    ]);
  });

  it('are cut at the edges of a paragraph', () => {
    expect(runsIn({ from: 16, to: 20 }, marks).map(({ from, to }) => [from, to])).toEqual([[16, 20]]);
  });

  it('never lose or repeat a letter', () => {
    const range = fc.tuple(fc.nat(60), fc.nat(60)).map(([one, other]) => ({
      from: Math.min(one, other),
      to: Math.max(one, other) + 1,
    }));
    fc.assert(
      fc.property(range, fc.array(range, { maxLength: 5 }), (stretch, ranges) => {
        const runs = runsIn(
          stretch,
          ranges.map((one, place) => ({ ...one, claimId: String(place), number: place + 1 })),
        );
        expect(runs[0]?.from).toBe(stretch.from);
        expect(runs.at(-1)?.to).toBe(stretch.to);
        for (const [place, { from }] of runs.entries()) {
          expect(from).toBe(place === 0 ? stretch.from : runs[place - 1]?.to);
        }
      }),
    );
  });
});
