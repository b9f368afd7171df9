import type { SignedVersion } from '../agreements/inForce.ts';
import { inForceAt, signedBy } from '../agreements/inForce.ts';
import type { AgreementVersion, Deliverable } from '../model/agreement.ts';
import type { DayNumber } from '../model/day.ts';
import type { Dispute } from '../model/dispute.ts';
import { effectiveEvents } from '../model/effectiveEvents.ts';
import type { EventOf, EventType, ProjectEvent } from '../model/event.ts';
import { dayNumberIn, moment } from '../model/instant.ts';
import type { ProjectFile } from '../model/projectFile.ts';

export interface Timed<Event extends ProjectEvent = ProjectEvent> {
  readonly event: Event;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Everything that had happened by a moment, sorted so that each rule finds its own (rulebook, Facts). */
export interface Facts {
  readonly project: ProjectFile;
  /** Milliseconds since 1970; nothing later is looked at. */
  readonly now: number;
  readonly today: DayNumber;
  /** Signed by both by now, in the order of their numbers. */
  readonly signed: readonly SignedVersion[];
  readonly inForce: AgreementVersion | undefined;
  /** Received by now, earliest first. */
  readonly disputes: readonly { readonly dispute: Dispute; readonly at: number }[];
  /** By type, in order of time, recorded order on ties. */
  readonly events: EventsByType;
  /** Deliveries, acceptances and revisions by deliverable, in order of time. */
  readonly deliveries: ReadonlyMap<string, readonly Timed<EventOf<'delivered'>>[]>;
  readonly acceptances: ReadonlyMap<string, readonly Timed<EventOf<'accepted'>>[]>;
  readonly revisions: ReadonlyMap<string, readonly Timed<EventOf<'revisionRequested'>>[]>;
  /** The first time that each client duty was met. */
  readonly dutiesMet: ReadonlyMap<string, Timed<EventOf<'dutyMet'>>>;
  readonly dayOf: (at: number) => DayNumber;
}

type EventsByType = { readonly [Type in EventType]: readonly Timed<EventOf<Type>>[] };

/** The facts as of a moment, in terms of the version then in force; what was corrected counts as it was corrected. */
export function gatherFacts(project: ProjectFile, now: number): Facts {
  const signed = signedBy(project.agreements, now);
  const events = eventsByType(effectiveEvents(project.events), now);
  const dayOf = (at: number) => dayNumberIn(project.timeZone, at);
  return {
    project,
    now,
    today: dayOf(now),
    signed,
    inForce: inForceAt(signed, now),
    disputes: project.disputes
      .map((dispute) => ({ dispute, at: moment(dispute.receivedAt) }))
      .filter(({ at }) => at <= now)
      .toSorted((one, other) => one.at - other.at),
    events,
    deliveries: byDeliverable(events.delivered),
    acceptances: byDeliverable(events.accepted),
    revisions: byDeliverable(events.revisionRequested),
    dutiesMet: new Map(events.dutyMet.toReversed().map((timed) => [timed.event.duty, timed])),
    dayOf,
  };
}

function eventsByType(events: readonly ProjectEvent[], now: number): EventsByType {
  const sorted: { [Type in EventType]: Timed<EventOf<Type>>[] } = {
    delivered: [],
    accepted: [],
    revisionRequested: [],
    dutyMet: [],
    paymentReceived: [],
    refundPaid: [],
    updateSent: [],
    earlyStartRequested: [],
    message: [],
    agreementSigned: [],
  };
  for (const event of events) {
    const at = moment(event.at);
    if (at <= now) {
      // Each list takes the events of its own type; the compiler cannot follow the key and the event together.
      (sorted[event.type] as Timed[]).push({ event, at });
    }
  }
  // Sorting is stable: what happened at one moment keeps its recorded order.
  for (const list of Object.values(sorted)) {
    list.sort((one, other) => one.at - other.at);
  }
  return sorted;
}

function byDeliverable<Event extends ProjectEvent & { deliverable: string }>(
  events: readonly Timed<Event>[],
): ReadonlyMap<string, readonly Timed<Event>[]> {
  const sorted = new Map<string, Timed<Event>[]>();
  for (const timed of events) {
    const list = sorted.get(timed.event.deliverable);
    if (list === undefined) {
      sorted.set(timed.event.deliverable, [timed]);
    } else {
      list.push(timed);
    }
  }
  return sorted;
}

/** Looks up a deliverable in a version. */
export function findDeliverable(version: AgreementVersion | undefined, id: string): Deliverable | undefined {
  return version?.deliverables.find((deliverable) => deliverable.id === id);
}
