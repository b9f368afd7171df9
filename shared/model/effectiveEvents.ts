import type { ProjectEvent } from './event.ts';

/** What of an event says whether it corrects another; of a file that is broken elsewhere, some of it may be unreadable. */
export interface Correcting {
  readonly id?: string | undefined;
  readonly type?: string | undefined;
  readonly purpose?: unknown;
  readonly corrects?: unknown;
}

/** An event that counts, by its place in the list; `by` is the place of the correction that counts for it. */
export interface CountedPlace {
  readonly place: number;
  readonly by?: number;
}

/**
 * The events as they count: a corrected one drops out, and what its correction names counts in its place, at its own moment and
 * under the id of the correction. Of a correction that was corrected, the last one counts. The very same list where nothing was
 * corrected.
 */
export function effectiveEvents(events: readonly ProjectEvent[]): readonly ProjectEvent[] {
  const places = countedPlaces(events);
  return places === null ? events : places.flatMap((counted) => countedEvent(events, counted));
}

function countedEvent(events: readonly ProjectEvent[], { place, by }: CountedPlace): readonly ProjectEvent[] {
  const correction = by === undefined ? undefined : events[by];
  if (correction === undefined) {
    const event = events[place];
    return event === undefined ? [] : [event];
  }
  return correction.type === 'message' && correction.instead !== undefined
    ? [{ ...correction.instead, id: correction.id }]
    : [];
}

/** In the order of the list; null where nothing was corrected. Corrections that count for something are no entries themselves. */
export function countedPlaces(events: readonly Correcting[]): readonly CountedPlace[] | null {
  const { corrected, corrections } = correctionsIn(events);
  if (corrections.size === 0) {
    return null;
  }
  return events.flatMap((_, place): CountedPlace[] => {
    if (corrections.has(place)) {
      return [];
    }
    const by = lastOf(corrected, place);
    return [by === undefined ? { place } : { place, by }];
  });
}

export interface Corrections {
  /** The place of the correction by the place of what it corrects, itself a correction perhaps. */
  readonly corrected: ReadonlyMap<number, number>;
  /** The place of what is corrected by the place of the correction, for every correction that is one. */
  readonly corrections: ReadonlyMap<number, number>;
}

const NONE: Corrections = { corrected: new Map(), corrections: new Map() };

/**
 * A correction counts for an entry that was recorded before it; signings and words that came or went are no entries that can be
 * corrected, and what is said of an unknown one says nothing. Of two corrections of one entry the later counts.
 */
export function correctionsIn(events: readonly Correcting[]): Corrections {
  if (!events.some(isCorrection)) {
    return NONE;
  }
  const corrected = new Map<number, number>();
  const corrections = new Map<number, number>();
  const placeOf = new Map<unknown, number>();
  events.forEach((event, place) => {
    const target = isCorrection(event) ? placeOf.get(event.corrects) : undefined;
    if (target !== undefined) {
      corrected.set(target, place);
      corrections.set(place, target);
    }
    const isCorrectable =
      target !== undefined || (event.type !== 'message' && event.type !== 'agreementSigned');
    if (isCorrectable && event.id !== undefined && !placeOf.has(event.id)) {
      placeOf.set(event.id, place);
    }
  });
  return { corrected, corrections };
}

/** A correction as it is written down: whether it counts for something depends on the events before it. */
function isCorrection({ type, purpose, corrects }: Correcting): boolean {
  return type === 'message' && purpose === 'correction' && typeof corrects === 'string';
}

function lastOf(corrected: ReadonlyMap<number, number>, place: number): number | undefined {
  // Each correction stands behind what it corrects, so this comes to an end.
  let by = corrected.get(place);
  for (let next = by; next !== undefined; next = corrected.get(next)) {
    by = next;
  }
  return by;
}
