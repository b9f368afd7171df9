import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutSecret } from '../../../electron/sending/withoutSecret.ts';

describe('a server’s words', () => {
  it('are one line of text as the server said them', () => {
    expect(withoutSecret('550-5.1.1 Nobody\n550 of that name\u0007', 'pass word')).toBe(
      '550-5.1.1 Nobody 550 of that name',
    );
  });

  it('never hold the password, as typed or as it went over the wire', () => {
    const secret = fc.string({ minLength: 4, unit: 'grapheme' }).filter((text) => text.trim().length > 3);
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (password, name, around) => {
        const plain = Buffer.from(`\0${name}\0${password}`, 'utf8').toString('base64');
        const alone = Buffer.from(password, 'utf8').toString('base64');
        const told = withoutSecret(`535 ${around} ${plain} ${alone} ${password} no`, password);
        expect(told.includes(password)).toBe(false);
        expect(told.includes(plain)).toBe(false);
        expect(told.includes(alone)).toBe(false);
      }),
    );
  });
});
