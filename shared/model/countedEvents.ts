import { countedPlaces } from './effectiveEvents.ts';
import type { ReadableEvent } from './readable.ts';

/** An event that counts, with the place in the file where it stands. */
export interface CountedEvent {
  readonly event: Omit<ReadableEvent, 'id' | 'instead'>;
  readonly path: readonly PropertyKey[];
}

/** As `effectiveEvents`, on what can be read. */
export function countedEvents(events: readonly ReadableEvent[]): CountedEvent[] {
  const places = countedPlaces(events) ?? events.map((_, place) => ({ place, by: undefined }));
  return places.flatMap(({ place, by }): CountedEvent[] => {
    const event = by === undefined ? events[place] : events[by]?.instead;
    const path = by === undefined ? ['events', place] : ['events', by, 'instead'];
    return event === undefined ? [] : [{ event, path }];
  });
}
