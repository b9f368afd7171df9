import type { Day } from '../model/day.ts';
import { dayNumber } from '../model/day.ts';
import { effectiveEvents } from '../model/effectiveEvents.ts';
import type { DeliverableStanding, ProjectStanding } from '../rulebook/standing.ts';
import type { TimelineSubject } from '../rulebook/timelineSubject.ts';
import type { Explaining } from './context.ts';
import { textOf } from './context.ts';

/** What is told of a mark on the timeline. */
export interface MarkWords {
  /** What it belongs to: a deliverable, the updates, a payment. */
  readonly title: string;
  readonly what: string;
  /** The exact day, and the time where it is known. */
  readonly when: string;
}

/** Where a mark leads. */
export type MarkTarget = { readonly event: string } | { readonly clause: string };

export interface TimelineExplaining extends Explaining {
  readonly standing: ProjectStanding;
  /** How the client is called, as who does something and as for whom one waits. */
  readonly client: string;
  readonly forClient: string;
}

/** What happened at a mark, exactly; for days of waiting, who waited for whom and how long. */
export function markWords(context: TimelineExplaining, subject: TimelineSubject): MarkWords {
  const { say, write, standing } = context;
  switch (subject.kind) {
    case 'agreed':
    case 'moved':
    case 'late':
    case 'putRight':
    case 'delivered':
    case 'clientDelay': {
      const one = standing.deliverables.find(({ id }) => id === subject.deliverable);
      return one === undefined
        ? { title: '', what: '', when: write.fullDay(subject.day) }
        : { title: one.title, ...deliverableWords(context, subject, one) };
    }
    case 'update':
      return { title: say(($) => $.timeline.updates), ...updateWords(context, subject) };
    case 'payment': {
      const amount = standing.payments.find(({ event }) => event === subject.event)?.amount ?? 0;
      return {
        title: say(($) => $.timeline.payments),
        what: say(($) => $.timeline.spots.payment, { amount: write.money(amount) }),
        when: whenOf(context, subject.event, subject.day),
      };
    }
    case 'paymentDue': {
      const one = standing.instalments.find(({ id }) => id === subject.instalment);
      return {
        title: one?.label ?? '',
        what: say(($) => $.timeline.spots.paymentDue, {
          amount: write.money((one?.amount ?? 0) - (one?.paid ?? 0)),
        }),
        when: write.fullDay(subject.day),
      };
    }
  }
}

/** The entry or the clause that a mark rests on. */
export function markTarget({ standing }: TimelineExplaining, subject: TimelineSubject): MarkTarget {
  switch (subject.kind) {
    case 'delivered':
    case 'payment':
      return { event: subject.event };
    case 'agreed':
    case 'moved':
    case 'late':
      return { clause: subject.deliverable };
    case 'putRight':
      return { clause: 'refundPolicy.cure' };
    case 'clientDelay':
      return { clause: subject.duty };
    case 'paymentDue':
      return { clause: 'instalments' };
    case 'update': {
      const event = promiseOf(standing, subject)?.event;
      return event === undefined ? { clause: 'updates' } : { event };
    }
  }
}

type Words = Omit<MarkWords, 'title'>;
type DeliverableSubject = Extract<TimelineSubject, { readonly deliverable: string }>;

function deliverableWords(
  context: TimelineExplaining,
  subject: DeliverableSubject,
  one: DeliverableStanding,
): Words {
  const { say, write, standing, client } = context;
  const days = (count: number) => say(($) => $.timeline.days, { count });
  switch (subject.kind) {
    case 'agreed':
      return { what: say(($) => $.timeline.spots.agreed), when: write.fullDay(one.due) };
    case 'moved':
      return {
        what: say(($) => $.timeline.spots.moved, { days: days(one.clientDelay) }),
        when: write.fullDay(one.adjustedDue),
      };
    case 'late': {
      const waited = { client, days: days(one.daysLate) };
      return {
        what:
          one.fullDay === undefined
            ? say(($) => $.timeline.spots.stillLate, waited)
            : say(($) => $.timeline.spots.late, waited),
        when: say(($) => $.timeline.spots.until, {
          from: write.dayWithYear(one.adjustedDue),
          to: write.dayWithYear(one.fullDay ?? standing.today),
        }),
      };
    }
    case 'putRight':
      return { what: say(($) => $.timeline.spots.putRight), when: write.fullDay(subject.day) };
    case 'delivered':
      return {
        what: deliveredWords(context, one, subject.event),
        when: whenOf(context, subject.event, subject.day),
      };
    case 'clientDelay':
      return delayWords(context, subject, one);
  }
}

function deliveredWords({ say, write }: TimelineExplaining, one: DeliverableStanding, event: string): string {
  const reached = one.deliveries.find((delivery) => delivery.event === event)?.reached ?? one.quantity;
  return one.quantity === 1
    ? say(($) => $.timeline.spots.delivered)
    : say(($) => $.timeline.partOf, {
        delivered: write.number(reached),
        quantity: write.number(one.quantity),
      });
}

function delayWords(
  context: TimelineExplaining,
  { duty }: Extract<TimelineSubject, { kind: 'clientDelay' }>,
  one: DeliverableStanding,
): Words {
  const { say, write, project, standing, forClient } = context;
  const delay = one.clientDelays.find((candidate) => candidate.duty === duty);
  if (delay === undefined) {
    return { what: '', when: '' };
  }
  const count = dayNumber(delay.to) - dayNumber(delay.from) + 1;
  const due = write.dayWithYear(delay.due);
  const met = effectiveEvents(project.events).find(
    (event) => event.type === 'dutyMet' && event.duty === duty && write.dayOf(event.at) === delay.metOn,
  );
  return {
    what: say(($) => $.timeline.spots.clientDelay, {
      days: say(($) => $.timeline.days, { count }),
      forClient,
      text: textOf(context, duty) ?? duty,
    }),
    when:
      delay.metOn === undefined
        ? say(($) => $.timeline.spots.dueAndOpen, { due, day: write.dayWithYear(standing.today) })
        : say(($) => $.timeline.spots.dueAndMet, {
            due,
            met: met === undefined ? write.dayWithYear(delay.metOn) : write.moment(met.at),
          }),
  };
}

function updateWords(
  context: TimelineExplaining,
  subject: Extract<TimelineSubject, { kind: 'update' }>,
): Words {
  const { say, write, standing } = context;
  const promise = promiseOf(standing, subject);
  switch (promise?.status) {
    case 'kept':
      return {
        what: say(($) => $.timeline.spots.updateSent),
        when: whenOf(context, promise.event, subject.day),
      };
    case 'missed':
      return { what: say(($) => $.timeline.spots.updateMissed), when: write.fullDay(subject.promised) };
    case 'open':
    case undefined:
      return { what: say(($) => $.timeline.spots.updateOpen), when: write.fullDay(subject.promised) };
  }
}

function promiseOf(standing: ProjectStanding, { day, promised }: { day: Day; promised: Day }) {
  return standing.promises.find((one) => one.day === promised && (one.sentOn ?? one.day) === day);
}

function whenOf({ project, write }: Explaining, event: string | undefined, day: Day): string {
  const entry = effectiveEvents(project.events).find(({ id }) => id === event);
  return entry === undefined ? write.fullDay(day) : `${write.fullDay(day)}, ${write.time(entry.at)}`;
}
