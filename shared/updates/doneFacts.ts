import type { Day } from '../model/day.ts';
import { dayFromNumber } from '../model/day.ts';
import { moment } from '../model/instant.ts';
import type { Money } from '../model/money.ts';
import type { Facts } from '../rulebook/facts.ts';
import type { DeliverableStanding, ProjectStanding } from '../rulebook/standing.ts';
import type { SinceLastUpdate } from './sinceLastUpdate.ts';

export type DoneFact =
  | {
      readonly kind: 'delivered';
      readonly title: string;
      /** The last of the new deliveries. */
      readonly day: Day;
      readonly reached: number;
      readonly quantity: number;
      /** How many of the deliveries are new, and whether any came before. */
      readonly isAtOnce: boolean;
    }
  /** Delivered once more after it was all there: as the client asked, or because something was to be put right. */
  | {
      readonly kind: 'revised' | 'again';
      readonly title: string;
      readonly day: Day;
    }
  | {
      readonly kind: 'accepted';
      readonly title: string;
      readonly day: Day;
      readonly how: 'event' | 'silence';
    }
  | { readonly kind: 'received'; readonly text: string; readonly day: Day }
  | { readonly kind: 'payment'; readonly label?: string; readonly amount: Money; readonly day: Day }
  | { readonly kind: 'refund'; readonly amount: Money; readonly day: Day };

/** What was done since the last update, by both. */
export function doneFacts(facts: Facts, standing: ProjectStanding, since: SinceLastUpdate): DoneFact[] {
  return [
    ...standing.deliverables.flatMap((deliverable) => [
      ...delivered(deliverable, since),
      ...deliveredAgain(facts, deliverable, since),
      ...accepted(facts, deliverable, since),
    ]),
    ...receivedThings(facts, since),
    ...money(facts, standing, since),
  ];
}

function delivered(deliverable: DeliverableStanding, { ids }: SinceLastUpdate): DoneFact[] {
  const last = deliverable.deliveries.findLast(({ event }) => ids.has(event));
  return last === undefined
    ? []
    : [
        {
          kind: 'delivered',
          title: deliverable.title,
          day: last.day,
          reached: last.reached,
          quantity: deliverable.quantity,
          isAtOnce: deliverable.deliveries.length === 1,
        },
      ];
}

function deliveredAgain(
  facts: Facts,
  { id, title, deliveries, fullDay }: DeliverableStanding,
  { ids }: SinceLastUpdate,
): DoneFact[] {
  const counted = new Set(deliveries.map(({ event }) => event));
  const again = facts.deliveries
    .get(id)
    ?.findLast(({ event }) => ids.has(event.id) && !counted.has(event.id));
  if (again === undefined || fullDay === undefined) {
    return [];
  }
  const wasAskedFor = facts.revisions.get(id)?.some(({ at }) => at <= again.at) === true;
  return [{ kind: wasAskedFor ? 'revised' : 'again', title, day: dayFromNumber(facts.dayOf(again.at)) }];
}

function accepted(
  facts: Facts,
  { id, title, acceptedOn }: DeliverableStanding,
  { ids, lastUpdate }: SinceLastUpdate,
): DoneFact[] {
  if (acceptedOn === undefined) {
    return [];
  }
  const word = facts.acceptances.get(id)?.[0];
  const isNew =
    acceptedOn.how === 'event'
      ? word !== undefined && ids.has(word.event.id)
      : // Silence is over at the end of its day: the update of that day could not tell it yet.
        lastUpdate === undefined || acceptedOn.day >= dayFromNumber(facts.dayOf(moment(lastUpdate)));
  return isNew ? [{ kind: 'accepted', title, ...acceptedOn }] : [];
}

function receivedThings(facts: Facts, { ids }: SinceLastUpdate): DoneFact[] {
  const duties = facts.inForce?.clientDuties ?? [];
  return duties.flatMap(({ id, text }): DoneFact[] => {
    const met = facts.dutiesMet.get(id);
    return met === undefined || !ids.has(met.event.id)
      ? []
      : [{ kind: 'received', text, day: dayFromNumber(facts.dayOf(met.at)) }];
  });
}

function money(facts: Facts, { instalments }: ProjectStanding, { events }: SinceLastUpdate): DoneFact[] {
  return events.flatMap((event): DoneFact[] => {
    if (event.type !== 'paymentReceived' && event.type !== 'refundPaid') {
      return [];
    }
    const common = { amount: event.amount, day: dayFromNumber(facts.dayOf(moment(event.at))) };
    if (event.type === 'refundPaid') {
      return [{ kind: 'refund', ...common }];
    }
    const label = instalments.find(({ id }) => id === event.instalment)?.label;
    return [{ kind: 'payment', ...common, ...(label === undefined ? {} : { label }) }];
  });
}
