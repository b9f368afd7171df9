import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeWords } from '../../../../renderer/outgoing/exchangeWords.ts';

describe('exchanging a moment in a letter that was written in by hand', () => {
  it('puts the new one wherever the old one stands, and leaves every other word', () => {
    expect(
      exchangeWords('You hear by Friday 15 May, 12:00. Friday 15 May, 12:00, I promise.', [
        ['Friday 15 May, 12:00', 'Monday 18 May, 12:00'],
      ]),
    ).toBe('You hear by Monday 18 May, 12:00. Monday 18 May, 12:00, I promise.');
  });

  it('takes the longest way of writing it that stands there', () => {
    const pairs = [
      ['Friday 15 May, 12:00', 'Monday 18 May, 12:00'],
      ['15 May', '18 May'],
    ] as const;
    expect(exchangeWords('By 15 May at noon.', pairs)).toBe('By 18 May at noon.');
  });

  it('finds it across a line break and a blank that does not break', () => {
    expect(exchangeWords('bis Freitag,\n15.\u00a0Mai', [['Freitag, 15. Mai', 'Montag, 18. Mai']])).toBe(
      'bis Montag, 18. Mai',
    );
  });

  it('says so where it no longer stands there, rather than guess', () => {
    expect(exchangeWords('I will call you.', [['15 May', '18 May']])).toBeUndefined();
    expect(exchangeWords('I will call you.', [])).toBeUndefined();
    expect(exchangeWords('I will call you.', [['', 'x']])).toBeUndefined();
  });

  it('takes words as words, whatever signs they have', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((words) => words.trim() === words && !/\s/u.test(words)),
        fc.string(),
        (words, after) => {
          expect(exchangeWords(`\u0001${words}\u0002`, [[words, after]])).toBe(`\u0001${after}\u0002`);
        },
      ),
    );
  });
});
