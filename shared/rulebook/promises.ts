import type { AgreementVersion, PromisedUpdates } from '../model/agreement.ts';
import type { DayNumber } from '../model/day.ts';
import { dayFromNumber, dayNumber } from '../model/day.ts';
import { deliveredBy } from './deliveries.ts';
import type { Facts } from './facts.ts';
import type { JudgedPromise } from './working.ts';

interface PromisedDay {
  /** The number of the version that promised it. */
  readonly version: number;
  readonly day: DayNumber;
  readonly graceDays: number;
}

/** The days on which an update was promised, up to and including `through`, in order (rulebook, Promises). */
function* promisedDays(facts: Facts, through: DayNumber): Generator<PromisedDay> {
  const last = Math.min(through, dayAllWasDelivered(facts) ?? Infinity);
  for (const { version, from, until } of reigns(facts)) {
    if (version.updates !== undefined) {
      const { graceDays } = version.updates;
      for (const day of daysOfRhythm(version.updates, from, Math.min(until, last))) {
        yield { version: version.number, day, graceDays };
      }
    }
  }
}

interface Reign {
  readonly version: AgreementVersion;
  readonly from: DayNumber;
  /** Last day, included. */
  readonly until: DayNumber;
}

/**
 * Which version speaks on which days: of those signed by now the highest number signed on or before the day; before any, the
 * lowest-numbered one.
 */
function reigns(facts: Facts): Reign[] {
  const signed = facts.signed.map(({ version, signedAt }) => ({ version, day: facts.dayOf(signedAt) }));
  const first = signed[0];
  if (first === undefined) {
    return [];
  }
  const starts = [...new Set(signed.map(({ day }) => day))].toSorted((one, other) => one - other);
  const speaking = (day: DayNumber): AgreementVersion =>
    (signed.findLast((candidate) => candidate.day <= day) ?? first).version;
  return [-Infinity, ...starts].map((from, index) => ({
    version: speaking(from),
    from,
    until: (starts[index] ?? Infinity) - 1,
  }));
}

function* daysOfRhythm(
  { everyDays, first }: PromisedUpdates,
  from: DayNumber,
  until: DayNumber,
): Generator<DayNumber> {
  const start = dayNumber(first);
  const skipped = Math.max(0, Math.ceil((from - start) / everyDays));
  for (let day = start + skipped * everyDays; day <= until; day += everyDays) {
    yield day;
  }
}

/** The day on which all deliverables of the version in force had been fully delivered; undefined while something is missing. */
export function dayAllWasDelivered(facts: Facts): DayNumber | undefined {
  const deliverables = facts.inForce?.deliverables ?? [];
  const fullDays = deliverables.map((deliverable) => deliveredBy(facts, deliverable, facts.now).full?.day);
  const known = fullDays.filter((day) => day !== undefined);
  return known.length === 0 || known.length < fullDays.length ? undefined : Math.max(...known);
}

/**
 * Judges each promise in order: kept by the earliest update not yet used that was sent after the promised day before it and no
 * later than its grace; missed when not kept and the grace is over; else open. Gives those from `from` to `through`, both included;
 * those before them count all the same, since they use up updates.
 */
export function judgePromises(
  facts: Facts,
  through: DayNumber,
  from: DayNumber = -Infinity,
): JudgedPromise[] {
  const updates = facts.events.updateSent.map(({ event, at }) => ({ id: event.id, day: facts.dayOf(at) }));
  const judged: JudgedPromise[] = [];
  let next = 0;
  let after = -Infinity;
  for (const { version, day, graceDays } of promisedDays(facts, through)) {
    // Updates come in order of time: what is too early for this promise is too early for all that follow.
    while (next < updates.length && (updates[next]?.day ?? Infinity) <= after) {
      next += 1;
    }
    after = day;
    const earliest = updates[next];
    const keeper = earliest !== undefined && earliest.day <= day + graceDays ? earliest : undefined;
    next += keeper === undefined ? 0 : 1;
    if (day >= from) {
      judged.push({
        version,
        day: dayFromNumber(day),
        until: dayFromNumber(day + graceDays),
        ...verdict(keeper, day + graceDays < facts.today),
      });
    }
  }
  return judged;
}

function verdict(
  keeper: { readonly id: string; readonly day: DayNumber } | undefined,
  isOver: boolean,
): Pick<JudgedPromise, 'status' | 'event' | 'sentOn'> {
  return keeper === undefined
    ? { status: isOver ? 'missed' : 'open' }
    : { status: 'kept', event: keeper.id, sentOn: dayFromNumber(keeper.day) };
}
