import type { AgreementVersion } from '../model/agreement.ts';
import type { DayNumber } from '../model/day.ts';
import type { Dates } from './dates.ts';
import type { Facts } from './facts.ts';

export type Acceptance =
  | { readonly how: 'event'; readonly event: string; readonly on: DayNumber }
  | { readonly how: 'silence'; readonly event: string; readonly on: DayNumber };

/** Whether a deliverable is accepted, by word or by silence, and since when (rulebook, accepted). */
export function acceptanceOf(facts: Facts, version: AgreementVersion, dates: Dates): Acceptance | undefined {
  const word = facts.acceptances.get(dates.deliverable.id)?.[0];
  if (word !== undefined) {
    return { how: 'event', event: word.event.id, on: facts.dayOf(word.at) };
  }

  const full = dates.delivered.full;
  if (full === undefined) {
    return undefined;
  }
  const lastDay = full.day + version.refundPolicy.acceptanceDays;
  return lastDay < facts.today && !wasObjectedTo(facts, dates.deliverable.id, full.day, lastDay)
    ? { how: 'silence', event: full.event, on: lastDay }
    : undefined;
}

/** Whether a revision was asked for, or a dispute with a claim on the deliverable came in, on one of these days. */
export function wasObjectedTo(facts: Facts, deliverable: string, from: DayNumber, to: DayNumber): boolean {
  const isWithin = (at: number) => {
    const day = facts.dayOf(at);
    return from <= day && day <= to;
  };
  const revisions = facts.revisions.get(deliverable) ?? [];
  return (
    revisions.some(({ at }) => isWithin(at)) ||
    facts.disputes.some(
      ({ dispute, at }) => isWithin(at) && dispute.claims.some((claim) => isOn(claim.target, deliverable)),
    )
  );
}

export function isOn(target: unknown, deliverable: string): boolean {
  return (
    typeof target === 'object' &&
    target !== null &&
    'deliverable' in target &&
    target.deliverable === deliverable
  );
}
