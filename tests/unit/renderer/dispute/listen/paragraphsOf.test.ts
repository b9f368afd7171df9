import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../../../renderer/dispute/listen/paragraphsOf.ts';

function words(text: string): string[] {
  return paragraphsOf(text).map(({ from, to }) => text.slice(from, to));
}

describe('the words in paragraphs', () => {
  it('are parted by empty lines, whatever the line ends are and whatever blanks stand in them', () => {
    expect(words('Mara,\n\nthe photos.\r\n\r\nTom\n \t\nBrewer')).toEqual([
      'Mara,',
      'the photos.',
      'Tom',
      'Brewer',
    ]);
  });

  it('keep lines that belong together, and every empty line beyond the one that parts them', () => {
    expect(words('Tom Brewer\nBrewer & Sons')).toEqual(['Tom Brewer\nBrewer & Sons']);
    expect(words('One\n\n\nTwo')).toEqual(['One', '\nTwo']);
  });

  it('say which stand apart from what is before them', () => {
    expect(paragraphsOf('One\n\nTwo').map(({ isApart }) => isApart)).toEqual([false, true]);
  });

  it('of one endless line come in pieces, which join to the same words', () => {
    for (const line of ['word '.repeat(5000), 'x'.repeat(20_000), '😀'.repeat(9000)]) {
      const pieces = words(line);
      expect(pieces.length).toBeGreaterThan(2);
      expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(6000);
      expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
      expect(pieces.join('')).toBe(line);
    }
  });

  it('lose nothing but the empty lines between them', () => {
    const letters = fc.array(fc.constantFrom('a', '\n', '\n\n', '\r\n', ' ', '\t', '. B'), { maxLength: 60 });
    fc.assert(
      fc.property(letters, (parts) => {
        const text = parts.join('');
        const paragraphs = paragraphsOf(text);
        let end = 0;
        for (const { from, to } of paragraphs) {
          expect(text.slice(end, from).trim()).toBe('');
          expect(from).toBeGreaterThanOrEqual(end);
          end = to;
        }
        expect(end).toBe(text.length);
      }),
    );
  });
});
