import { clauseNumber } from '../agreements/clauseNumber.ts';
import type { Day } from '../model/day.ts';
import { effectiveEvents } from '../model/effectiveEvents.ts';
import type { ProjectEvent } from '../model/event.ts';
import type { Finding } from '../rulebook/assessment.ts';
import type { DeliverableDates, Working } from '../rulebook/working.ts';
import type { Happening } from './account.ts';
import type { Explaining } from './context.ts';
import { textOf } from './context.ts';

/** What was due and what happened, day by day, as far as a finding rests on it. `asOf` is the day of the complaint. */
export function happenings(context: Explaining, finding: Finding, asOf: Day): Happening[] {
  const { working } = finding;
  return inOrder(listed(context, finding, working, asOf));
}

function listed(context: Explaining, finding: Finding, working: Working, asOf: Day): Happening[] {
  switch (working.rule) {
    case 'late':
    case 'notDelivered':
      return datesHappened(context, working.dates, finding, asOf);
    case 'quality':
      return qualityHappened(context, finding, working);
    case 'changedMind':
      return endingHappened(context, working, asOf);
    case 'overcharged':
      return paymentsHappened(context, finding);
    case 'communication':
      return updatesHappened(context, working);
    case 'none':
      return [{ day: asOf, text: context.say(($) => $.findings.happened.complaint) }];
  }
}

/** Days sort as text; what is on one day keeps its order. */
function inOrder(list: readonly Happening[]): Happening[] {
  return list.toSorted((one, other) => one.day.localeCompare(other.day));
}

function datesHappened(
  context: Explaining,
  dates: DeliverableDates,
  finding: Finding,
  asOf: Day,
): Happening[] {
  const { say, write } = context;
  const delays = dates.clientDelays.flatMap(({ duty, due, metOn, from, to }): Happening[] => {
    const text = textOf(context, duty) ?? duty;
    const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
    return [
      { day: due, text: say(($) => $.findings.happened.dutyDue, { text }), ...numbered(context, duty) },
      metOn === undefined
        ? { day: to, text: say(($) => $.findings.happened.dutyOpen, { text }) }
        : { day: metOn, text: say(($) => $.findings.happened.dutyMet, { text, count: days }) },
    ];
  });
  const agreed =
    dates.adjustedDue === dates.due
      ? say(($) => $.findings.happened.agreedDay)
      : say(($) => $.findings.happened.movedDay, { day: write.day(dates.adjustedDue) });
  return [
    ...delays,
    { day: dates.due, text: agreed, ...numbered(context, dates.deliverable) },
    ...deliveries(context, dates, finding),
    ...(dates.fullDay === undefined ? [{ day: asOf, text: missingWords(context, dates) }] : []),
  ];
}

function missingWords({ say, write }: Explaining, dates: DeliverableDates): string {
  return dates.delivered === 0
    ? say(($) => $.findings.happened.nothingDelivered)
    : say(($) => $.findings.happened.stillMissing, {
        missing: write.number(dates.quantity - dates.delivered),
      });
}

function deliveries(context: Explaining, dates: DeliverableDates, finding: Finding): Happening[] {
  const { say, write, project } = context;
  const cited = new Set(
    finding.reasons.flatMap(({ citations }) =>
      citations.flatMap((citation) => ('event' in citation ? [citation.event] : [])),
    ),
  );
  let reached = 0;
  return effectiveEvents(project.events).flatMap((event): Happening[] => {
    if (event.type !== 'delivered' || !cited.has(event.id) || event.deliverable !== dates.deliverable) {
      return [];
    }
    reached =
      event.quantity === undefined ? dates.quantity : Math.min(dates.quantity, reached + event.quantity);
    const text =
      dates.quantity === 1 || reached === dates.quantity
        ? say(($) => $.findings.happened.delivered)
        : say(($) => $.findings.happened.deliveredPart, {
            reached: write.number(reached),
            quantity: write.number(dates.quantity),
          });
    return [{ day: write.dayOf(event.at), text }];
  });
}

function qualityHappened(
  context: Explaining,
  finding: Finding,
  working: Extract<Working, { rule: 'quality' }>,
): Happening[] {
  const { say } = context;
  const { dates, accepted, claimUntil } = working;
  const cure = finding.remedy === 'cure' || finding.reasons.some(({ code }) => code === 'CURE_LAPSED');
  return [
    ...(dates.fullDay === undefined
      ? []
      : [
          {
            day: dates.fullDay,
            text: say(($) => $.findings.happened.delivered),
            ...numbered(context, dates.deliverable),
          },
        ]),
    ...(accepted === undefined
      ? []
      : [
          {
            day: accepted.on,
            text:
              accepted.how === 'event'
                ? say(($) => $.findings.happened.accepted)
                : say(($) => $.findings.happened.acceptedBySilence),
          },
        ]),
    { day: working.reportedOn, text: say(($) => $.findings.happened.complaint) },
    ...(claimUntil === undefined
      ? []
      : [{ day: claimUntil, text: say(($) => $.findings.happened.reportBy) }]),
    ...(cure && working.cure !== undefined
      ? [{ day: working.cure.deadline, text: say(($) => $.findings.happened.putRightBy) }]
      : []),
  ];
}

function endingHappened(
  { say }: Explaining,
  { withdrawal }: Extract<Working, { rule: 'changedMind' }>,
  asOf: Day,
): Happening[] {
  return [
    ...(withdrawal === undefined
      ? []
      : [
          { day: withdrawal.signedOn, text: say(($) => $.findings.happened.signed) },
          { day: withdrawal.lastDay, text: say(($) => $.findings.happened.withdrawUntil) },
        ]),
    { day: asOf, text: say(($) => $.findings.happened.complaint) },
  ];
}

function paymentsHappened({ project, say, write }: Explaining, finding: Finding): Happening[] {
  const cited = new Set(
    finding.reasons.flatMap(({ citations }) =>
      citations.flatMap((citation) => ('event' in citation ? [citation.event] : [])),
    ),
  );
  const words = (event: ProjectEvent): string | undefined => {
    switch (event.type) {
      case 'paymentReceived':
        return say(($) => $.findings.happened.payment, { amount: write.money(event.amount) });
      case 'refundPaid':
        return say(($) => $.findings.happened.refund, { amount: write.money(event.amount) });
      default:
        return undefined;
    }
  };
  return effectiveEvents(project.events).flatMap((event) => {
    const text = cited.has(event.id) ? words(event) : undefined;
    return text === undefined ? [] : [{ day: write.dayOf(event.at), text }];
  });
}

function updatesHappened(
  { say }: Explaining,
  { promises }: Extract<Working, { rule: 'communication' }>,
): Happening[] {
  return promises.map(({ day, status, sentOn }) => {
    switch (status) {
      case 'kept':
        return { day: sentOn ?? day, text: say(($) => $.findings.happened.updateSent) };
      case 'missed':
        return { day, text: say(($) => $.findings.happened.updateMissed) };
      case 'open':
        return { day, text: say(($) => $.findings.happened.updateOpen) };
    }
  });
}

function numbered({ version }: Explaining, clause: string): { clause: string } | object {
  const number = version === undefined ? undefined : clauseNumber(version, clause);
  return number === undefined ? {} : { clause: number };
}
