const STEP = 15 * 60_000;
const FARTHEST = 16 * 4;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What clocks show at a moment, written as if it were UTC. */
export function clocksAt(timeZone: string, at: number): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formats.set(timeZone, format);
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * The first moment at which clocks show a time, found by looking at them every quarter of an hour; where they never do, the time that
 * they show when as much has passed since they were changed. For zones whose offsets are quarters of an hour.
 */
export function slowMomentOfLocal(timeZone: string, wanted: number): number {
  const moments = Array.from({ length: 2 * FARTHEST + 1 }, (_, place) => wanted + (place - FARTHEST) * STEP);
  const shown = moments.find((at) => clocksAt(timeZone, at) === wanted);
  if (shown !== undefined) {
    return shown;
  }
  const last = moments.findLast((at) => clocksAt(timeZone, at) < wanted) ?? NaN;
  return last + (wanted - clocksAt(timeZone, last));
}
