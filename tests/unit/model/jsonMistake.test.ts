import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonMistake } from '../../../shared/model/jsonMistake.ts';

describe('the place from which a text is not JSON', () => {
  it.each([
    ['a comma too many in a list', '{\n  "events": [1, 2,]\n}', { line: 2, column: 19 }],
    ['a comma too many in a record', '{"a": 1,}', { line: 1, column: 9 }],
    ['a comma that is missing', '{\n  "a": 1\n  "b": 2\n}', { line: 3, column: 3 }],
    ['a key without quotation marks', '{title: "Bakery"}', { line: 1, column: 2 }],
    ['a word that JSON does not know', '{"paid": yes}', { line: 1, column: 10 }],
    ['typographic quotation marks', '{“a”: 1}', { line: 1, column: 2 }],
    ['a line break within words', '{"text": "Dear\nTom"}', { line: 1, column: 15 }],
    ['a backslash before nothing special', '["C:\\Users"]', { line: 1, column: 5 }],
    ['a file that was cut off', '{"events": [{"id": "e', { line: 1, column: 22 }],
    ['an empty file', '', { line: 1, column: 1 }],
    ['something behind the end', '{}\r\n{}', { line: 2, column: 1 }],
    ['a colon that is missing', '{"a" 1}', { line: 1, column: 6 }],
    ['a bracket that closes the other kind', '[1}', { line: 1, column: 3 }],
    ['a bracket that closes nothing', ']', { line: 1, column: 1 }],
    ['a number with a leading zero', '[01]', { line: 1, column: 3 }],
  ])('is found for %s', (_what, text, place) => {
    expect(findJsonMistake(text)).toEqual(place);
  });

  it('is found below a hundred thousand brackets', () => {
    expect(findJsonMistake(`${'['.repeat(100_000)}x`)).toEqual({ line: 1, column: 100_001 });
  });

  it('is nowhere in whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(4), (value, space) => {
        expect(findJsonMistake(JSON.stringify(value, undefined, space))).toBeNull();
      }),
    );
  });

  it('is somewhere exactly when JSON.parse refuses the text', () => {
    const signs = fc.constantFrom(
      ...'[]{},:"\\/ \n\t-+.0123eEtrufalsn\u0001ü'.split(''),
      'true',
      'null',
      '\\u00e4',
      '"a"',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(findJsonMistake(text) === null).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
