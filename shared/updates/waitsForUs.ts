import type { ClientDuty } from '../model/agreement.ts';
import { dayFromNumber } from '../model/day.ts';
import type { Facts } from '../rulebook/facts.ts';
import type { DeliverableStanding, ProjectStanding } from '../rulebook/standing.ts';
import { workingDaysAfter } from './workingDays.ts';

/** A deliverable that a duty of the client speaks of, and that the client got too late to see to it by its day. */
export interface AwaitedFromUs {
  readonly title: string;
  readonly isThere: boolean;
}

/** What was delivered wants some working days to be looked at; holidays are not counted. */
const WORKING_DAYS_TO_LOOK = 3;

/**
 * What the freelancer owed first: a duty such as "Approval of the site plan" cannot be seen to before the site plan is there. The
 * rulebook counts such days as the client's; a message does not hold them against anybody. What a duty holds up is no such thing, as
 * the client supplies something for it; nor is what was agreed for a day after the duty's.
 */
export function waitsForUs(
  facts: Facts,
  standing: ProjectStanding,
  duty: ClientDuty,
): AwaitedFromUs | undefined {
  const candidates = standing.deliverables.filter(
    ({ id, due }) => due <= duty.due && !duty.blocks.includes(id),
  );
  const awaited = namedIn(duty.text, candidates).find((deliverable) =>
    cameTooLate(facts, standing, duty, deliverable),
  );
  return awaited === undefined ? undefined : { title: awaited.title, isThere: awaited.fullDay !== undefined };
}

function cameTooLate(
  facts: Facts,
  { today }: ProjectStanding,
  duty: ClientDuty,
  { fullDay, adjustedDue }: DeliverableStanding,
): boolean {
  const met = facts.dutiesMet.get(duty.id);
  const until = met === undefined ? today : dayFromNumber(facts.dayOf(met.at));
  if (fullDay === undefined) {
    return until > duty.due || adjustedDue < today;
  }
  const lookedAt = workingDaysAfter(fullDay, WORKING_DAYS_TO_LOOK, new Set());
  return fullDay > duty.due || (duty.due < lookedAt && until < lookedAt);
}

/** The deliverables that a text names, the longest title first; words of a longer title are not read as a shorter one again. */
function namedIn(text: string, deliverables: readonly DeliverableStanding[]): DeliverableStanding[] {
  const left: (string | null)[] = wordsOf(text);
  return deliverables
    .toSorted((one, other) => other.title.length - one.title.length)
    .filter(({ title }) => {
      const stems = wordsOf(title).map(stemOf);
      const place = left.findIndex((_, start) =>
        stems.every((stem, offset) => isFormOf(left[start + offset] ?? '', stem)),
      );
      if (stems.length === 0 || place === -1) {
        return false;
      }
      left.fill(null, place, place + stems.length);
      return true;
    });
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** The shortest stem left over by an ending of a German or English noun or adjective. */
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;

function stemOf(word: string): string {
  const stem = word.replace(/(?:e[mnrs]?|n|s)$/u, '');
  return stem.length < SHORTEST_STEM ? word : stem;
}

function isFormOf(word: string, stem: string): boolean {
  return word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING;
}
