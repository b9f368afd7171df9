import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SetLine, SetRun } from '../../../../electron/documents/paper/setLines.ts';
import { setLines } from '../../../../electron/documents/paper/setLines.ts';
import { readTypefaces } from '../../../../electron/documents/paper/typefaces.ts';

const typefaces = readTypefaces(join(import.meta.dirname, '../../../../resources/fonts'));
const LOOK = { size: 10, leading: 14 };

function plain(text: string): SetRun {
  return { text, face: 'regular', tone: 'ink' };
}

function wordsOf({ pieces }: SetLine): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : '*')).join('');
}

function lines(runs: readonly SetRun[], width: number): string[] {
  return setLines(typefaces, runs, LOOK, width).map((line) => wordsOf(line).trimEnd());
}

describe('breaking words into lines', () => {
  it('breaks between words', () => {
    expect(lines([plain('Three photographs are missing')], 90)).toEqual(['Three photographs', 'are missing']);
  });

  it('keeps amounts together at their no-break space', () => {
    expect(lines([plain('noch 2.330,00\u00a0€')], 62)).toEqual(['noch', '2.330,00\u00a0€']);
  });

  it('keeps a day with its month and a count with what it counts', () => {
    expect(lines([plain('put right by 22 May at the latest')], 74)).toEqual([
      'put right by',
      '22\u00a0May at the',
      'latest',
    ]);
  });

  it('breaks behind a hyphen within a word, not within a range or before a minus', () => {
    expect(lines([plain('pick-up')], 25)).toEqual(['pick-', 'up']);
    expect(lines([plain('at −5')], 14)).toEqual(['at', '−5']);
  });

  it('keeps words of different weight together where no space parts them', () => {
    const runs = [plain('until '), { ...plain('28 May'), face: 'strong' } as const, plain('.')];

    expect(lines(runs, 50)).toEqual(['until', '28\u00a0May.']);
  });

  it('breaks a word that is wider than a line, and leaves nothing out', () => {
    const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';

    const broken = lines([plain(word)], 60);

    expect(broken.length).toBeGreaterThan(2);
    expect(broken.join('')).toBe(word);
  });

  it('ends a line where the client ended one', () => {
    expect(lines([plain('first\n\nthird')], 400)).toEqual(['first', '', 'third']);
  });

  it('sets a sign among words, with a space on both sides', () => {
    const sign: SetRun = { width: 14, paint: () => undefined };

    expect(lines([plain('waited'), plain(' '), sign, plain(' '), plain('for things')], 400)).toEqual([
      'waited * for things',
    ]);
  });

  it('keeps every line within its width and every word in its order, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({
            minLength: 1,
            maxLength: 40,
            unit: fc.constantFrom('a', 'b', 'M', 'W', ' ', 'f', 'i', '-', '–', '/', '€', '9', 'Ω'),
          }),
        ),
        fc.integer({ min: 20, max: 300 }),
        (words, width) => {
          const set = setLines(typefaces, words.map(plain), LOOK, width);

          expect(Math.max(0, ...set.map((line) => line.width))).toBeLessThanOrEqual(width + 1);
          expect(set.map(wordsOf).join('').replace(/\s/g, '')).toBe(words.join('').replaceAll(' ', ''));
        },
      ),
    );
  });
});
