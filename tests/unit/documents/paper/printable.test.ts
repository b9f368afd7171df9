import { describe, expect, it } from 'vitest';
import { printable, withoutShapeless } from '../../../../electron/documents/paper/printable.ts';

/** As a typeface for Western letters would answer. */
const coversWestern = (codePoint: number) => codePoint < 0x250 || (codePoint > 0x2000 && codePoint < 0x2c00);

function set(text: string): string {
  return printable(text, coversWestern);
}

describe('words as they can be printed', () => {
  it('leaves words alone that the typeface can set', () => {
    const words = 'Für 1.800,00\u00a0€: „Grüße“ – ✓ ☐ →\nzweite Zeile';

    expect(set(words)).toBe(words);
  });

  it('shows a box for each character that the typeface lacks, so that nothing vanishes', () => {
    expect(set('Wang 王小明 says 👍🏽 and سلام')).toBe('Wang □□□ says □ and □□□□');
  });

  it('counts a family of joined emoji as one character', () => {
    expect(set('we 👩‍👩‍👧 came')).toBe('we □ came');
  });

  it('keeps a letter whose accent the typeface lacks', () => {
    expect(set('x\u1dc7y')).toBe('xy');
  });

  it('composes letters and accents that were written apart', () => {
    expect(set('Gru\u0308\u00dfe')).toBe('Grüße');
  });

  it('drops what has no shape: control characters, half characters, soft hyphens, marks of direction', () => {
    expect(set('a\u0000b\u001bc\ud83dd\u00ade\u202ef\ufeffg')).toBe('abcdefg');
  });

  it('takes every kind of line break for the same, and tabs for spaces', () => {
    expect(set('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd e');
  });

  it('takes joined letters apart, so that the words can be searched for', () => {
    expect(set('o\ufb00er \ufb01rst')).toBe('offer first');
  });

  it('keeps every character in titles, which no typeface sets', () => {
    expect(withoutShapeless('王 \u0007& 👍')).toBe('王 & 👍');
  });
});
