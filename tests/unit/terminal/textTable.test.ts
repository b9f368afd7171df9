import { describe, expect, it } from 'vitest';
import { plainText } from '../../../electron/terminal/plainText.ts';
import { textTable } from '../../../electron/terminal/textTable.ts';
import { textWidth, wrapText } from '../../../electron/terminal/textWidth.ts';

describe('words at a prompt', () => {
  it('count as wide as they are shown', () => {
    expect(textWidth('Bäckerei')).toBe(8);
    expect(textWidth('パン屋')).toBe(6);
    expect(textWidth('ok 👍🏽')).toBe(5);
  });

  it('are wrapped between words, and within one that is wider than a line', () => {
    expect(wrapText('three of the twelve', 12)).toEqual(['three of the', 'twelve']);
    expect(wrapText('aaaaaaaaaa b', 4)).toEqual(['aaaa', 'aaaa', 'aa b']);
    expect(wrapText('one\n\ntwo', 10)).toEqual(['one', '', 'two']);
  });

  it('cannot steer the terminal', () => {
    expect(plainText('a\u001b[31mb\u0007\u009b2Jc\td\r\ne\u202ef')).toBe('a[31mb2Jc d\nef');
  });
});

describe('a table at a prompt', () => {
  const columns = [{ align: 'left', wraps: true }, { align: 'left' }, { align: 'right' }] as const;

  it('aligns words at the left and figures at the right', () => {
    expect(
      textTable(
        [
          ['Claim', 'Finding', 'Off'],
          ['Late', 'Partly right', '£270.00'],
        ],
        columns,
        80,
      ),
    ).toEqual(['Claim  Finding           Off', 'Late   Partly right  £270.00']);
  });

  it('wraps the words that may give way where it is too wide', () => {
    const lines = textTable(
      [['The photographs of breads and cakes are late', 'Partly right', '£270.00']],
      columns,
      42,
    );

    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => textWidth(line) > 42)).toEqual([]);
    expect(lines[0]).toMatch(/£270\.00$/);
  });
});
