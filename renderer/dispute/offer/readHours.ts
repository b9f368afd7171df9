import type { Result } from '../../../shared/result.ts';
import { failed, ok } from '../../../shared/result.ts';

const MOST_HOURS = 10_000;

/** Hours as people write them (4, 1.5, 1,5, 1:30) in whole minutes; nothing written is nothing said. */
export function readHours(text: string): Result<number | undefined, 'unreadable'> {
  const written = text.trim();
  if (written === '') {
    return ok(undefined);
  }
  const clock = /^(\d{1,5}):([0-5]\d)$/.exec(written);
  if (clock !== null) {
    return withinReason(Number(clock[1]) * 60 + Number(clock[2]));
  }
  return /^\d{1,5}(?:[.,]\d{0,4})?$/.test(written)
    ? withinReason(Math.round(Number(written.replace(',', '.')) * 60))
    : failed('unreadable');
}

function withinReason(minutes: number): Result<number, 'unreadable'> {
  return minutes <= MOST_HOURS * 60 ? ok(minutes) : failed('unreadable');
}
