import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../electron/storage/fileNameOf.ts';

const anyId = fc.oneof(
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.string({ minLength: 1, maxLength: 300 }),
  fc.constantFrom(
    '..',
    '../etc/passwd',
    'con',
    'CON',
    'a/b',
    'a\\b',
    'x.json',
    '.',
    'COM1',
    '%41',
    '\ud800',
    'ü',
    '🥐',
  ),
);

describe('the file name of a project', () => {
  it('is the id itself where that can be read by everybody', () => {
    expect(fileNameOf('sample-bakery-en')).toBe('sample-bakery-en');
    expect(fileNameOf('0198f0c2-7d11-7abc-8def-0123456789ab')).toBe('0198f0c2-7d11-7abc-8def-0123456789ab');
  });

  it('never leaves its folder, whatever the id says', () => {
    expect(fileNameOf('../../etc/passwd')).toBe('%2e%2e%2f%2e%2e%2fetc%2fpasswd');
    fc.assert(
      fc.property(anyId, (id) => {
        expect(fileNameOf(id)).toMatch(/^[a-z0-9_%-]{1,130}$/);
      }),
    );
  });

  it('is another one for every other id, also where capitals do not count', () => {
    expect(fileNameOf('Anna')).not.toBe(fileNameOf('anna'));
    fc.assert(
      fc.property(anyId, anyId, (one, other) => {
        fc.pre(one !== other);
        expect(fileNameOf(one).toLowerCase()).not.toBe(fileNameOf(other).toLowerCase());
      }),
    );
  });

  it('tells long ids apart that begin alike', () => {
    const long = 'a'.repeat(4000);

    expect(fileNameOf(`${long}1`)).not.toBe(fileNameOf(`${long}2`));
    expect(fileNameOf(`${long}1`).length).toBeLessThan(130);
  });

  it('is none that Windows keeps for a device', () => {
    expect(fileNameOf('con')).toBe('%63on');
    expect(fileNameOf('lpt9')).toBe('%6cpt9');
    expect(fileNameOf('console')).toBe('console');
  });
});
