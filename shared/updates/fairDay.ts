import type { Day } from '../model/day.ts';
import { addDays, dayNumber } from '../model/day.ts';
import type { Facts } from '../rulebook/facts.ts';
import type { DeliverableStanding, ProjectStanding } from '../rulebook/standing.ts';
import { waitsForUs } from './waitsForUs.ts';

interface FairDay {
  /** The agreed day with the days that can be held against the client. */
  readonly day: Day;
  /** Distinct days. */
  readonly clientDays: number;
  /** What of the client's these days were spent on. */
  readonly texts: readonly string[];
  /** What came, or comes, late itself, so that the client could not do their part in time; each title once. */
  readonly after: readonly string[];
}

/**
 * The day of a deliverable as a message to the client may tell it. It differs from the rulebook's where a duty waited for something that
 * the freelancer delivered late.
 */
export function fairDay(
  facts: Facts,
  standing: ProjectStanding,
  { due, clientDelays }: Pick<DeliverableStanding, 'due' | 'clientDelays'>,
): FairDay {
  const duties = facts.inForce?.clientDuties ?? [];
  const days = new Set<number>();
  const texts: string[] = [];
  const after = new Set<string>();
  for (const { duty: id, from, to } of clientDelays) {
    const duty = duties.find((one) => one.id === id);
    const awaited = duty === undefined ? undefined : waitsForUs(facts, standing, duty);
    if (awaited !== undefined) {
      after.add(awaited.title);
      continue;
    }
    texts.push(duty?.text ?? '');
    for (let day = dayNumber(from); day <= dayNumber(to); day += 1) {
      days.add(day);
    }
  }
  return { day: addDays(due, days.size), clientDays: days.size, texts, after: [...after] };
}
