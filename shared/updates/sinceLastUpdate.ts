import { effectiveEvents } from '../model/effectiveEvents.ts';
import type { ProjectEvent } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import { moment } from '../model/instant.ts';
import type { ProjectFile } from '../model/projectFile.ts';

/** What happened, or was only written down, after the last update; everything where there was none. */
export interface SinceLastUpdate {
  readonly lastUpdate: Instant | undefined;
  /** In order of time. */
  readonly events: readonly ProjectEvent[];
  readonly ids: ReadonlySet<string>;
}

export function sinceLastUpdate(project: ProjectFile, asOf: Instant): SinceLastUpdate {
  const now = moment(asOf);
  const known = effectiveEvents(project.events).filter(({ at }) => moment(at) <= now);
  const last = known
    .map((event, place) => ({ event, place }))
    .filter(({ event }) => event.type === 'updateSent')
    .toSorted((one, other) => moment(one.event.at) - moment(other.event.at))
    .at(-1);
  const events = known
    .filter(({ at }, place) => last === undefined || moment(at) > moment(last.event.at) || place > last.place)
    .toSorted((one, other) => moment(one.at) - moment(other.at));
  return { lastUpdate: last?.event.at, events, ids: new Set(events.map(({ id }) => id)) };
}
