import { inForceAt } from '../agreements/inForce.ts';
import type { Deliverable } from '../model/agreement.ts';
import type { DayNumber } from '../model/day.ts';
import type { Facts } from './facts.ts';
import { findDeliverable } from './facts.ts';

/** A delivery that added something. */
export interface CountedDelivery {
  readonly event: string;
  readonly day: DayNumber;
  /** The quantity delivered by then, at most the agreed one. */
  readonly reached: number;
}

export interface Delivered {
  /** So far, at most the agreed quantity. */
  readonly quantity: number;
  readonly counted: readonly CountedDelivery[];
  /** The delivery with which the whole quantity was there. */
  readonly full?: CountedDelivery;
}

/**
 * What was delivered of a deliverable by a moment. A delivery without a quantity delivers what was missing under the version in
 * force at that moment or, where that one lacks the deliverable, under the present one (rulebook, Deliveries, delivered, fullDay).
 */
export function deliveredBy(facts: Facts, deliverable: Deliverable, by: number): Delivered {
  const counted: CountedDelivery[] = [];
  let total = 0;
  for (const { event, at } of facts.deliveries.get(deliverable.id) ?? []) {
    if (at > by) {
      break;
    }
    const before = Math.min(total, deliverable.quantity);
    total += event.quantity ?? Math.max(0, quantityAgreedAt(facts, deliverable, at) - total);
    const reached = Math.min(total, deliverable.quantity);
    if (reached > before) {
      counted.push({ event: event.id, day: facts.dayOf(at), reached });
    }
  }
  const full = counted.find(({ reached }) => reached === deliverable.quantity);
  const quantity = Math.min(total, deliverable.quantity);
  return full === undefined ? { quantity, counted } : { quantity, counted, full };
}

function quantityAgreedAt(facts: Facts, deliverable: Deliverable, at: number): number {
  const then = findDeliverable(inForceAt(facts.signed, at), deliverable.id);
  return (then ?? deliverable).quantity;
}
