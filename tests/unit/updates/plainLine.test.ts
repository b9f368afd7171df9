import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineKey, saysWords } from '../../../shared/updates/lineKey.ts';
import { plainName } from '../../../shared/updates/plainLine.ts';

describe('a title in a line of a message', () => {
  it.each([
    ['Logo\nfor the van', 'Logo for the van'],
    ['- Logo', 'Logo'],
    ['* - Logo', 'Logo'],
    ['-50 % campaign', '-50 % campaign'],
    [' \n- ', ''],
    ['<b>Logo</b>', '<b>Logo</b>'],
    ['\u202eogoL', 'ogoL'],
    ['לוגו', '\u2068לוגו\u2069'],
    ['100\u00a0km', '100\u00a0km'],
  ])('%j stands there as %j', (title, line) => {
    expect(plainName(title)).toBe(line);
  });

  it('is cut where it is very long, and not within a letter', () => {
    expect(plainName('x'.repeat(5_000))).toBe(`${'x'.repeat(160)}…`);
    expect(plainName('👩‍👩‍👧‍👦'.repeat(100))).toBe(`${'👩‍👩‍👧‍👦'.repeat(14)}…`);
  });

  it('stays as it is when it is made plain once more, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const line = plainName(title);
        expect(line).not.toMatch(/[\n\r\t\u2028]/);
        expect(plainName(line)).toBe(line);
      }),
    );
  });
});

describe('whether lines say the same', () => {
  it('does not depend on case, gaps, quotation marks around them and a stop at the end', () => {
    expect(lineKey(' “Ask  the Printer”. ')).toBe(lineKey('ask the printer'));
    expect(lineKey('...')).toBe('...');
  });

  it('takes whole words only', () => {
    expect(saysWords('draft of page 12', 'draft of page 1')).toBe(false);
    expect(saysWords('überarbeitung', 'arbeit')).toBe(false);
    expect(saysWords('the logo, then', 'logo')).toBe(true);
    expect(saysWords('anything', '')).toBe(false);
  });
});
