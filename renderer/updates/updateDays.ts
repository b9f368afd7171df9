import type { Day } from '../../shared/model/day.ts';
import { addDays, dayNumber } from '../../shared/model/day.ts';
import { effectiveEvents } from '../../shared/model/effectiveEvents.ts';
import type { EventOf } from '../../shared/model/event.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { dayOf, moment } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { gatherFacts } from '../../shared/rulebook/facts.ts';
import { judgePromises } from '../../shared/rulebook/promises.ts';

/** A promised day, or an update that came without one. */
export interface UpdateDay {
  readonly day: Day;
  /** `extra`: nothing was promised for it. */
  readonly state: 'kept' | 'missed' | 'due' | 'upcoming' | 'extra';
  /** The last day that counts. */
  readonly until?: Day;
  readonly sentOn?: Day;
  readonly event?: EventOf<'updateSent'>;
}

export interface UpdateDays {
  /** The newest first; of those to come only the next. */
  readonly days: readonly UpdateDay[];
  /** Promised and still to come although its day is here; the earliest one. */
  readonly due: UpdateDay | undefined;
  readonly next: UpdateDay | undefined;
}

/** The days on which updates were promised, with what became of each, and the updates that came besides. */
export function updateDays(project: ProjectFile, asOf: Instant): UpdateDays {
  const facts = gatherFacts(project, moment(asOf));
  const today = dayOf(asOf, project.timeZone);
  const rhythm = facts.inForce?.updates?.everyDays ?? 0;
  const sent = effectiveEvents(project.events).filter((event) => event.type === 'updateSent');
  const promised = judgePromises(facts, dayNumber(addDays(today, rhythm))).map(
    ({ day, until, status, event, sentOn }): UpdateDay => {
      const update = sent.find(({ id }) => id === event);
      return {
        day,
        until,
        state: status === 'open' ? openState(day, today) : status,
        ...(sentOn === undefined ? {} : { sentOn }),
        ...(update === undefined ? {} : { event: update }),
      };
    },
  );
  const keepers = new Set(promised.map(({ event }) => event?.id));
  const extra = sent
    .filter(({ id, at }) => !keepers.has(id) && moment(at) <= moment(asOf))
    .map((event): UpdateDay => {
      const day = dayOf(event.at, project.timeZone);
      return { day, state: 'extra', sentOn: day, event };
    });
  const next = promised.find(({ state }) => state === 'upcoming');
  return {
    days: [...promised.filter((one) => one.state !== 'upcoming' || one === next), ...extra].toSorted(
      (one, other) => dayNumber(other.day) - dayNumber(one.day),
    ),
    due: promised.find(({ state }) => state === 'due'),
    next,
  };
}

function openState(day: Day, today: Day): 'due' | 'upcoming' {
  return day <= today ? 'due' : 'upcoming';
}
