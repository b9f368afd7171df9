import type { Day } from '../model/day.ts';
import { addDays, dayFromNumber, daysBetween } from '../model/day.ts';
import { effectiveEvents } from '../model/effectiveEvents.ts';
import type { Instant } from '../model/instant.ts';
import { moment } from '../model/instant.ts';
import type { SentLetter } from '../model/outgoing.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import type { Facts } from '../rulebook/facts.ts';
import { findDeliverable, gatherFacts } from '../rulebook/facts.ts';
import type { DeliverableStanding, ProjectStanding } from '../rulebook/standing.ts';
import { standingOf } from '../rulebook/standingOf.ts';
import { fairDay } from './fairDay.ts';
import type { PublicHolidays } from './publicHolidays.ts';
import type { SinceLastUpdate } from './sinceLastUpdate.ts';
import { waitsForUs } from './waitsForUs.ts';
import { workingDayFrom } from './workingDays.ts';

/** A deliverable that comes, or came, later than agreed, with the days split between those they lie with. */
export interface Delay {
  readonly deliverable: string;
  readonly title: string;
  readonly agreed: Day;
  /** The agreed day with the days lost to the client, as a message may tell it (see `fairDay`). */
  readonly day: Day;
  /** The day that the rulebook counts from. */
  readonly countedDay: Day;
  readonly fullDay?: Day;
  readonly missing: number;
  readonly quantity: number;
  /** Past `day`. */
  readonly ownDays: number;
  readonly clientDays: number;
  /** By which change orders moved the day; below 0 where they made it earlier. */
  readonly agreedDays: number;
  /** What of the client's it waited for, or waits for. */
  readonly texts: readonly string[];
  /** What came late itself and so held up the client's part. */
  readonly after: readonly string[];
  /** The day that the last notice told the client, unless a later one was agreed since. */
  readonly told?: Day;
  /** Something of it is still missing, so the day moves on. */
  readonly isHeldUp: boolean;
}

/** A day that cannot hold. */
export interface BrokenDay extends Delay {
  readonly code: 'past' | 'heldUp';
  /** A day to begin with when choosing the new one. */
  readonly suggested: Day;
  /** Whether a notice told the client, and still holds. */
  readonly isTold: boolean;
}

/** Days ahead within which it is told that a day moves on because something of the client's is overdue. */
const SOON = 14;
/** What is late is likely to need some days more. */
const A_WEEK = 7;

/** The deliverables whose day cannot hold, and whether the client was told. */
export function delays(project: ProjectFile, asOf: Instant, holidays: PublicHolidays): BrokenDay[] {
  const facts = gatherFacts(project, moment(asOf));
  const standing = standingOf(project, asOf);
  return standing.deliverables
    .filter(({ fullDay }) => fullDay === undefined)
    .flatMap((deliverable): BrokenDay[] => {
      const delay = delayOf(facts, standing, deliverable);
      const isPast = delay.day < standing.today;
      if (!isPast && (!delay.isHeldUp || delay.agreed > addDays(standing.today, SOON))) {
        return [];
      }
      return [
        {
          ...delay,
          code: isPast ? 'past' : 'heldUp',
          suggested: suggestedDay(delay, standing.today, holidays),
          isTold: isTold(facts, standing, delay),
        },
      ];
    });
}

/** What an update says is late: what is still missing, and what came late since the last one. */
export function delaysSince(facts: Facts, standing: ProjectStanding, { ids }: SinceLastUpdate): Delay[] {
  return standing.deliverables
    .filter(({ fullDay, deliveries }) => fullDay === undefined || ids.has(deliveries.at(-1)?.event ?? ''))
    .map((deliverable) => delayOf(facts, standing, deliverable))
    .filter(
      ({ fullDay, ownDays, agreed, countedDay }) =>
        ownDays > 0 || (fullDay === undefined && countedDay > agreed),
    );
}

/** A working day to begin with: the day as it stands for what waits for the client, a week more for what does not. */
export function suggestedDay({ day, isHeldUp }: Delay, today: Day, holidays: PublicHolidays): Day {
  const earliest =
    isHeldUp && day >= today ? laterOf(day, addDays(today, 1)) : addDays(laterOf(day, today), A_WEEK);
  return workingDayFrom(earliest, holidays);
}

export function delayOf(facts: Facts, standing: ProjectStanding, deliverable: DeliverableStanding): Delay {
  const { id, title, due, adjustedDue, fullDay, quantity, delivered } = deliverable;
  const first = facts.signed
    .map(({ version }) => findDeliverable(version, id))
    .find((found) => found !== undefined);
  const { day, clientDays, texts, after } = fairDay(facts, standing, deliverable);
  const told = expectedDay(facts, id);
  return {
    deliverable: id,
    title,
    agreed: due,
    day,
    countedDay: adjustedDue,
    missing: quantity - delivered,
    quantity,
    ownDays: Math.max(0, daysBetween(day, fullDay ?? standing.today)),
    clientDays,
    agreedDays: first === undefined ? 0 : daysBetween(first.due, due),
    texts,
    after,
    isHeldUp: isHeldUp(facts, standing, id),
    ...(fullDay === undefined ? {} : { fullDay }),
    ...(told === undefined || told < due ? {} : { told }),
  };
}

/** Whether something of the client's that a deliverable needs is overdue, and not for want of something that they were to get first. */
export function isHeldUp(facts: Facts, standing: ProjectStanding, deliverable: string): boolean {
  return openDutiesOf(facts, deliverable).some(
    (duty) => duty.due < standing.today && waitsForUs(facts, standing, duty) === undefined,
  );
}

function openDutiesOf(facts: Facts, deliverable: string) {
  return (facts.inForce?.clientDuties ?? []).filter(
    ({ id, blocks }) => blocks.includes(deliverable) && !facts.dutiesMet.has(id),
  );
}

interface SentNotice {
  readonly day: Day;
  readonly letter: SentLetter;
}

/** The last notice about a deliverable that went out. */
function lastNotice({ project, now, dayOf }: Facts, deliverable: string): SentNotice | undefined {
  return effectiveEvents(project.events)
    .flatMap((event) =>
      event.type === 'message' &&
      event.letter?.kind === 'delayNotice' &&
      event.letter.about.deliverable === deliverable &&
      moment(event.at) <= now
        ? [{ at: moment(event.at), letter: event.letter }]
        : [],
    )
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, letter }) => ({ day: dayFromNumber(dayOf(at)), letter }))
    .at(-1);
}

/** The day that the last notice about a deliverable told the client. */
export function expectedDay(facts: Facts, deliverable: string): Day | undefined {
  return lastNotice(facts, deliverable)?.letter.expected;
}

/** A notice holds until the day that it told has passed; of what waits for the client it is enough to be told once. */
function isTold(facts: Facts, { today }: ProjectStanding, { deliverable, day }: Delay): boolean {
  const notice = lastNotice(facts, deliverable);
  if (notice === undefined) {
    return false;
  }
  if (day < today) {
    return notice.letter.expected === undefined ? notice.day > day : notice.letter.expected >= today;
  }
  return openDutiesOf(facts, deliverable).some(({ due }) => due < notice.day);
}

function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other;
}
