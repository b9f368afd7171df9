import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../electron/handlers/fileName.ts';

describe('the suggested name of a file', () => {
  it.each([
    ['Website for Grain & Salt', 'Website for Grain & Salt.pdf'],
    ['Größe, Käse – 50 %', 'Größe, Käse – 50 %.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['C:\\Users\\tom', 'C Users tom.pdf'],
    ['a\u0000b\nc\td', 'a b c d.pdf'],
    ['invoice\u202efdp.exe', 'invoice fdp.exe.pdf'],
    ['CON', '_CON.pdf'],
    ['com1.txt', '_com1.txt.pdf'],
    ['Console', 'Console.pdf'],
    ['ends in dots...', 'ends in dots.pdf'],
    ['.hidden', 'hidden.pdf'],
    ['  ', 'Untitled.pdf'],
    ['???', 'Untitled.pdf'],
    ['', 'Untitled.pdf'],
  ])('made of %j is %j', (words, name) => {
    expect(fileName(words, 'pdf', 'Untitled')).toBe(name);
  });

  it('is cut between letters, not inside of one', () => {
    expect(fileName('👩‍🍳'.repeat(100), 'pdf', 'Untitled')).toMatch(/^(?:👩‍🍳)+\.pdf$/u);
  });

  it('is never a path, never too long for a disk, and always ends as its kind', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 1000 })), (words) => {
        const name = fileName(words, 'eml', 'Untitled');
        expect(name).toMatch(/^[^./\\:*?"<>|\u0000-\u001f][^/\\:*?"<>|\u0000-\u001f]*\.eml$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(160);
        expect(name).not.toMatch(/[. ]\.eml$/);
      }),
    );
  });
});
