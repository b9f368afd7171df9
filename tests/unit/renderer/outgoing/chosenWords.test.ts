import { describe, expect, it } from 'vitest';
import { chosenPairs, saysChosen } from '../../../../renderer/outgoing/chosenWords.ts';
import { exchangeWords } from '../../../../renderer/outgoing/exchangeWords.ts';
import { writerFor } from '../../../../shared/i18n/writer.ts';
import type { Instant } from '../../../../shared/model/instant.ts';

const write = writerFor({ language: 'de', currency: 'EUR', timeZone: 'Europe/Berlin' });
const FRIDAY: Instant = '2026-05-15T12:00:00+02:00';

describe('whether a letter says what was chosen', () => {
  it('knows the moment however letters write it', () => {
    expect(saysChosen(write, 'bis Freitag, 15. Mai, 12:00', { nextContact: FRIDAY })).toBe(true);
    expect(saysChosen(write, 'bis zum 15.\u00a0Mai', { nextContact: FRIDAY })).toBe(true);
  });

  it('misses another day, another time, and none', () => {
    expect(saysChosen(write, 'bis Freitag, 15. Mai, 10:00', { nextContact: FRIDAY })).toBe(false);
    expect(saysChosen(write, 'bis Montag, 18. Mai, 12:00', { nextContact: FRIDAY })).toBe(false);
    expect(saysChosen(write, 'Ich melde mich.', { nextContact: FRIDAY })).toBe(false);
  });

  it('does not take the 12th for the 2nd', () => {
    expect(saysChosen(write, 'am 12. April', { expected: '2026-04-02' })).toBe(false);
    expect(saysChosen(write, 'am 2. April', { expected: '2026-04-02' })).toBe(true);
  });

  it('has nothing to miss where nothing was chosen', () => {
    expect(saysChosen(write, 'Ich melde mich.', {})).toBe(true);
  });

  it('exchanges the day as the letter writes it', () => {
    const pairs = chosenPairs(write, { expected: '2026-04-02' }, { expected: '2026-04-20' });
    expect(exchangeWords('Nicht am 12. April, sondern am 2. April.', pairs)).toBe(
      'Nicht am 12. April, sondern am 20. April.',
    );
  });
});
