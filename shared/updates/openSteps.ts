import { effectiveEvents } from '../model/effectiveEvents.ts';
import type { EventOf } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import { moment } from '../model/instant.ts';
import type { PromisedStep } from '../model/outgoing.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { standingOf } from '../rulebook/standingOf.ts';
import { lineKey, saysWords } from './lineKey.ts';
import { readUpdate } from './readUpdate.ts';

/** Fewer words stand in other steps by chance. */
const TELLING_WORDS = 3;

/** A step that an update promised, in the words of the last update that named it, and what became of it. */
export interface FollowedStep extends PromisedStep {
  /** When it was promised first. */
  readonly promisedAt: Instant;
  readonly state: 'open' | 'done' | 'dropped';
}

/** The steps that updates promised by a moment and that are still open, in the order in which they were promised. */
export function openSteps(project: ProjectFile, asOf: Instant): FollowedStep[] {
  return followSteps(project, asOf).filter(({ state }) => state === 'open');
}

/**
 * Every step that updates promised by a moment. It stays open until its deliverable is delivered in full, or an update says that it is
 * done or dropped, in so many words or by its words among what is done; an update that does not name it changes nothing.
 */
export function followSteps(project: ProjectFile, asOf: Instant): FollowedStep[] {
  const now = moment(asOf);
  const updates = effectiveEvents(project.events)
    .filter((event) => event.type === 'updateSent')
    .filter(({ at }) => moment(at) <= now)
    .toSorted((one, other) => moment(one.at) - moment(other.at));
  const steps = updates.reduce<readonly FollowedStep[]>(afterUpdate, []);
  if (!steps.some(({ deliverable }) => deliverable !== undefined)) {
    return [...steps];
  }
  const full = new Set(
    standingOf(project, asOf).deliverables.flatMap(({ id, fullDay }) => (fullDay === undefined ? [] : [id])),
  );
  return steps.map((step) =>
    step.state === 'open' && step.deliverable !== undefined && full.has(step.deliverable)
      ? { ...step, state: 'done' }
      : step,
  );
}

function afterUpdate(
  before: readonly FollowedStep[],
  update: EventOf<'updateSent'>,
): readonly FollowedStep[] {
  const read = readUpdate(update.text ?? '', { drafted: before });
  const said = new Map<string, 'done' | 'dropped'>([
    ...read.done.map((text): [string, 'done'] => [lineKey(text), 'done']),
    ...(update.settled ?? []).map(({ text, how }): [string, 'done' | 'dropped'] => [lineKey(text), how]),
  ]);
  const settled = before.map((step): FollowedStep => {
    const how = step.state === 'open' ? said.get(lineKey(step.text)) : undefined;
    return how === undefined ? step : { ...step, state: how };
  });
  return withPromised(settled, update.steps ?? read.steps, update.at);
}

/** An open step that is named again goes on under its new words; any other is a new one. */
function withPromised(
  before: readonly FollowedStep[],
  promised: readonly PromisedStep[],
  at: Instant,
): readonly FollowedStep[] {
  const steps = [...before];
  const named = new Set<number>();
  const places: (number | undefined)[] = promised.map(() => undefined);
  for (const isMeant of [isSame, goesOn]) {
    promised.forEach((step, index) => {
      const place =
        places[index] === undefined
          ? steps.findIndex((open, at) => open.state === 'open' && !named.has(at) && isMeant(open, step))
          : -1;
      if (place !== -1) {
        named.add(place);
        places[index] = place;
      }
    });
  }
  promised.forEach((step, index) => {
    const place = places[index];
    const open = place === undefined ? undefined : steps[place];
    if (place !== undefined && open !== undefined) {
      steps[place] = { ...open, ...step };
    } else if (lineKey(step.text) !== '' && !isSaidTwice(steps, step)) {
      steps.push({ ...step, promisedAt: at, state: 'open' });
    }
  });
  return steps;
}

function isSame(open: PromisedStep, { text, deliverable }: PromisedStep): boolean {
  return open.deliverable !== undefined && deliverable !== undefined
    ? open.deliverable === deliverable
    : lineKey(open.text) === lineKey(text);
}

/** With more words around what it said before, as "Ask the printer" becomes "Ask the printer by Friday". */
function goesOn(open: PromisedStep, { text, deliverable }: PromisedStep): boolean {
  const words = lineKey(open.text);
  return (
    open.deliverable === undefined &&
    deliverable === undefined &&
    words.split(' ').length >= TELLING_WORDS &&
    saysWords(lineKey(text), words)
  );
}

/** Twice in one update. */
function isSaidTwice(steps: readonly FollowedStep[], step: PromisedStep): boolean {
  return steps.some((other) => other.state === 'open' && isSame(other, step));
}
