import { expect, it } from 'vitest';
import { readHours } from '../../../../../renderer/dispute/offer/readHours.ts';

it.each([
  ['4', 240],
  ['1.5', 90],
  ['1,5', 90],
  [' 0,25 ', 15],
  ['1:30', 90],
  ['', undefined],
])('reads hours as people write them: "%s"', (text, minutes) => {
  expect(readHours(text)).toEqual({ ok: true, value: minutes });
});

it.each(['four', '-2', '1.2.3', '99999', '1:75', '4 h'])('does not guess at "%s"', (text) => {
  expect(readHours(text).ok).toBe(false);
});
