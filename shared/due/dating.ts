import type { Instant } from '../model/instant.ts';
import type { SentLetter } from '../model/outgoing.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import type { Facts } from '../rulebook/facts.ts';
import type { ProjectStanding } from '../rulebook/standing.ts';
import type { PublicHolidays } from '../updates/publicHolidays.ts';
import type { When } from './when.ts';

/** What the dates of a project are found with. */
export interface DatingNeeds {
  readonly project: ProjectFile;
  /** Gathered once for all that asks them. */
  readonly facts: Facts;
  readonly standing: ProjectStanding;
  readonly asOf: Instant;
  readonly holidays: PublicHolidays;
  readonly letters: readonly SentMessage[];
}

interface SentMessage {
  readonly at: Instant;
  readonly letter: SentLetter;
}

/** The same name at every look, as long as what it is and its date stay the same. */
export function keyOf(project: ProjectFile, kind: string, records: readonly string[], when: When): string {
  const parts = [project.id, kind, ...records, 'day' in when ? when.day : when.at];
  // Ids may hold any letter: what parts them must not come from within.
  return parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/');
}

/** What went out to the client by a moment, earliest first. */
export function sentLetters({ events }: Facts): SentMessage[] {
  return [...events.message, ...events.updateSent]
    .filter(({ event }) => event.letter !== undefined)
    .toSorted((one, other) => one.at - other.at)
    .flatMap(({ event: { at, letter } }) => (letter === undefined ? [] : [{ at, letter }]));
}

/** When the last message of some kind went to the client. */
export function lastLetter(
  needs: Pick<DatingNeeds, 'letters'>,
  isMeant: (letter: SentLetter) => boolean,
): Instant | undefined {
  return lastMessage(needs, isMeant)?.at;
}

/** The last message of some kind to the client. */
export function lastMessage(
  { letters }: Pick<DatingNeeds, 'letters'>,
  isMeant: (letter: SentLetter) => boolean,
): SentMessage | undefined {
  return letters.findLast(({ letter }) => isMeant(letter));
}
