import type { Rate } from '../../shared/model/money.ts';

const WHOLE = 10_000;

/** Reads per cent, with up to two digits behind a point or comma, into basis points: "2,5 %" is 250. Undefined for what is none up to 100. */
export function readRate(text: string): Rate | undefined {
  const read = /^(\d{1,3})(?:[.,](\d{0,2}))?\s*%?$/u.exec(text.trim());
  if (read === null) {
    return undefined;
  }
  const rate = Number(read[1]) * 100 + Number((read[2] ?? '').padEnd(2, '0'));
  return rate <= WHOLE ? rate : undefined;
}

/** Reads a whole number from `least` up. Undefined for what is none. */
export function readCount(text: string, least: number): number | undefined {
  const digits = text.trim();
  const count = Number(digits);
  return /^\d{1,9}$/u.test(digits) && count >= least ? count : undefined;
}
