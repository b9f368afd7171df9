import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meantRange } from '../../../../../renderer/dispute/listen/range.ts';

function meant(text: string, from: number, to: number): string | undefined {
  const range = meantRange(text, { from, to });
  return range === undefined ? undefined : text.slice(range.from, range.to);
}

describe('what a person means by a stretch that they dragged over', () => {
  it('leaves out the blanks and line breaks at its ends', () => {
    expect(meant('Mara,\n\n  the photos are late. \nTom', 5, 30)).toBe('the photos are late.');
  });

  it('is nothing where only blanks were taken', () => {
    expect(meant('late. \n\n And', 5, 9)).toBeUndefined();
    expect(meant('late', 2, 2)).toBeUndefined();
  });

  it('takes whole letters, where half of an emoji or of an umlaut was hit', () => {
    const family = '👩‍👩‍👧';
    const decomposed = 'fa\u0308llt aus';

    expect(meant(`so sad ${family} here`, 7, 8)).toBe(family);
    expect(meant(`so sad ${family} here`, 9, 11)).toBe(family);
    expect(meant(decomposed, 0, 2)).toBe('fa\u0308');
    expect(meant(decomposed, 2, 5)).toBe('a\u0308ll');
  });

  it('never begins or ends inside of a surrogate pair, and never at a blank', () => {
    const letters = fc.array(fc.constantFrom('a', ' ', '\n', '😀', 'ü', 'e\u0301', '.'), { maxLength: 40 });
    fc.assert(
      fc.property(letters, fc.nat(80), fc.nat(80), (parts, one, other) => {
        const text = parts.join('');
        const words = meant(text, Math.min(one, other), Math.max(one, other));
        expect(words?.isWellFormed() ?? true).toBe(true);
        expect(words?.trim()).toBe(words);
      }),
    );
  });
});
