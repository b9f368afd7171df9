import { describe, expect, it } from 'vitest';
import { otherSum } from '../../../../../renderer/dispute/offer/otherSum.ts';

const euros = { language: 'de', currency: 'EUR' } as const;
const pounds = { language: 'en', currency: 'GBP' } as const;

describe('a line whose words name a sum', () => {
  it('has nothing to tell where they name the amount that counts', () => {
    expect(otherSum('£270.00 off the price', 27_000, pounds)).toBeUndefined();
    expect(otherSum('270 £ off the price', 27_000, pounds)).toBeUndefined();
    expect(otherSum('1.270,00\u00a0€ Nachlass.', 127_000, euros)).toBeUndefined();
  });

  it('tells the sum as it stands there where it is another', () => {
    expect(otherSum('£150.00 off the price', 27_000, pounds)).toBe('£150.00');
    expect(otherSum('Nachlass von 1.150,00 €.', 27_000, euros)).toBe('1.150,00 €');
    expect(otherSum('EUR 150 Nachlass', 27_000, euros)).toBe('EUR 150');
  });

  it('leaves other numbers alone: hours, days, pieces, and what can be read in two ways', () => {
    expect(otherSum('3 photographs by 22 May, 5 % off', 27_000, pounds)).toBeUndefined();
    expect(otherSum('£1,270 of 6.400 £', 127_000, pounds)).toBeUndefined();
    expect(otherSum('1,234 € Nachlass', 27_000, euros)).toBeUndefined();
  });

  it('has nothing to tell where one of several sums is the amount', () => {
    expect(otherSum('£270.00 instead of £300.00', 27_000, pounds)).toBeUndefined();
  });
});
