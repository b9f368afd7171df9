import type { Day } from '../model/day.ts';
import { daysBetween } from '../model/day.ts';
import type { Facts } from '../rulebook/facts.ts';
import type { ProjectStanding } from '../rulebook/standing.ts';
import { fairDay } from './fairDay.ts';
import type { AwaitedFromUs } from './waitsForUs.ts';
import { waitsForUs } from './waitsForUs.ts';

/** A deliverable that waits for something from the client. */
export interface WaitingDeliverable {
  readonly title: string;
  readonly agreed: Day;
  /** As it stands now. */
  readonly day: Day;
}

export type WaitingFact =
  | {
      readonly kind: 'duty';
      readonly duty: string;
      readonly text: string;
      readonly due: Day;
      /** 0 until it is overdue. */
      readonly daysLate: number;
      /** What is not delivered in full and needs it. */
      readonly holdsUp: readonly WaitingDeliverable[];
      /** It cannot be held against the client: this is owed to them first, or came too late for its day. */
      readonly waitsFor?: AwaitedFromUs;
    }
  /** Silence counts as acceptance after this day. */
  | { readonly kind: 'acceptance'; readonly title: string; readonly day: Day };

/** What the client is asked for: what they supply, overdue or due by a day, and a word on what was delivered. */
export function waitingFacts(facts: Facts, standing: ProjectStanding, horizon: Day): WaitingFact[] {
  return [
    ...dutiesOpen(facts, standing)
      .filter(({ due }) => due <= horizon)
      .toSorted((one, other) => one.due.localeCompare(other.due)),
    ...standing.deliverables.flatMap(({ title, acceptedAfter }): WaitingFact[] =>
      acceptedAfter === undefined ? [] : [{ kind: 'acceptance', title, day: acceptedAfter }],
    ),
  ];
}

/** What the client has not supplied yet; what only held up deliverables that are all there by now is not asked for any more. */
export function dutiesOpen(
  facts: Facts,
  standing: ProjectStanding,
): Extract<WaitingFact, { kind: 'duty' }>[] {
  const duties = facts.inForce?.clientDuties ?? [];
  return duties
    .filter(({ id }) => !facts.dutiesMet.has(id))
    .flatMap((duty) => {
      const { id, text, due, blocks } = duty;
      const holdsUp = standing.deliverables
        .filter((deliverable) => blocks.includes(deliverable.id) && deliverable.fullDay === undefined)
        .map((deliverable) => ({
          title: deliverable.title,
          agreed: deliverable.due,
          day: fairDay(facts, standing, deliverable).day,
        }));
      const daysLate = Math.max(0, daysBetween(due, standing.today));
      const waitsFor = waitsForUs(facts, standing, duty);
      const fact = { kind: 'duty' as const, duty: id, text, due, daysLate, holdsUp };
      return blocks.length > 0 && holdsUp.length === 0
        ? []
        : [waitsFor === undefined ? fact : { ...fact, waitsFor }];
    });
}
