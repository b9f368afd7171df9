import { contractPrice } from '../agreements/contractPrice.ts';
import { signedAt } from '../agreements/inForce.ts';
import type { AgreementVersion, Deliverable } from '../model/agreement.ts';
import { dayFromNumber, dayNumber } from '../model/day.ts';
import type { Instant } from '../model/instant.ts';
import { moment } from '../model/instant.ts';
import { sum } from '../model/money.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { acceptanceOf, wasObjectedTo } from './acceptance.ts';
import { cureOf } from './cure.ts';
import { datesAt, dutyDelay } from './dates.ts';
import type { Facts } from './facts.ts';
import { gatherFacts } from './facts.ts';
import { netPaid } from './payments.ts';
import { judgePromises } from './promises.ts';
import type { DeliverableStanding, DutyStanding, PaymentStanding, ProjectStanding } from './standing.ts';

/** How a project stands at an instant, by the facts of the rulebook and in terms of the version then in force. */
export function standingOf(project: ProjectFile, asOf: Instant): ProjectStanding {
  return standingBy(gatherFacts(project, moment(asOf)), asOf);
}

/** The same, where the facts as of that instant are gathered already. */
export function standingBy(facts: Facts, asOf: Instant): ProjectStanding {
  const version = facts.inForce;
  const deliverables = version?.deliverables.map((one) => deliverableStanding(facts, version, one)) ?? [];
  const since = version === undefined ? undefined : signedAt(version);
  return {
    asOf,
    today: dayFromNumber(facts.today),
    versionInForce: version?.number ?? null,
    inForceSince: since === undefined ? null : dayFromNumber(facts.dayOf(since)),
    contractPrice: version === undefined ? 0 : contractPrice(version),
    netPaid: netPaid(facts),
    deliverables,
    duties: version?.clientDuties.map((duty) => dutyStanding(facts, duty, deliverables)) ?? [],
    instalments: version === undefined ? [] : instalmentStandings(facts, version),
    payments: facts.events.paymentReceived.map(({ event, at }) => ({
      event: event.id,
      day: dayFromNumber(facts.dayOf(at)),
      amount: event.amount,
    })),
    promises: judgePromises(facts, facts.today),
    daysYouWaited: sum(deliverables.map(({ clientDelay }) => clientDelay)),
    daysTheyWaited: sum(deliverables.map(({ daysLate }) => daysLate)),
  };
}

function deliverableStanding(
  facts: Facts,
  version: AgreementVersion,
  deliverable: Deliverable,
): DeliverableStanding {
  const dates = datesAt(facts, version, deliverable, facts.now);
  const { full } = dates.delivered;
  const accepted = acceptanceOf(facts, version, dates);
  const revisions = facts.revisions.get(deliverable.id)?.length ?? 0;
  const cure =
    version.refundPolicy.cure.first && accepted === undefined
      ? cureOf(facts, version, deliverable)
      : undefined;
  const silentUntil =
    full === undefined || accepted !== undefined ? undefined : full.day + version.refundPolicy.acceptanceDays;
  return {
    id: deliverable.id,
    title: deliverable.title,
    price: deliverable.price,
    due: deliverable.due,
    adjustedDue: dayFromNumber(dates.adjustedDue),
    quantity: deliverable.quantity,
    delivered: dates.delivered.quantity,
    deliveries: dates.delivered.counted.map(({ event, day, reached }) => ({
      event,
      day: dayFromNumber(day),
      reached,
    })),
    clientDelay: dates.clientDelay,
    clientDelays: dates.clientDelays.map(dutyDelay),
    daysLate: Math.max(0, (dates.fullDay ?? facts.today) - dates.adjustedDue),
    revisionsLeft: Math.max(0, deliverable.revisionsIncluded - revisions),
    ...(dates.fullDay === undefined ? {} : { fullDay: dayFromNumber(dates.fullDay) }),
    ...(accepted === undefined ? {} : { acceptedOn: { day: dayFromNumber(accepted.on), how: accepted.how } }),
    ...(full === undefined ||
    silentUntil === undefined ||
    silentUntil < facts.today ||
    wasObjectedTo(facts, deliverable.id, full.day, facts.today)
      ? {}
      : { acceptedAfter: dayFromNumber(silentUntil) }),
    ...(cure === undefined ? {} : { cureBy: dayFromNumber(cure.deadline) }),
  };
}

function dutyStanding(
  facts: Facts,
  duty: AgreementVersion['clientDuties'][number],
  deliverables: readonly DeliverableStanding[],
): DutyStanding {
  const met = facts.dutiesMet.get(duty.id);
  const delays = deliverables.flatMap(({ clientDelays }) =>
    clientDelays.filter((delay) => delay.duty === duty.id),
  );
  const daysLate = Math.max(0, ...delays.map(({ from, to }) => dayNumber(to) - dayNumber(from) + 1));
  return {
    id: duty.id,
    text: duty.text,
    due: duty.due,
    daysLate,
    ...(met === undefined ? {} : { metOn: dayFromNumber(facts.dayOf(met.at)) }),
  };
}

/** Payments count for the instalment that they name; those that name none fill the instalments in their order. */
function instalmentStandings(facts: Facts, version: AgreementVersion): PaymentStanding[] {
  const payments = facts.events.paymentReceived.map(({ event, at }) => ({
    ...event,
    day: dayFromNumber(facts.dayOf(at)),
  }));
  const known = new Set(version.instalments.map(({ id }) => id));
  const free = payments.filter(({ instalment }) => instalment === undefined || !known.has(instalment));
  let left = sum(free.map(({ amount }) => amount));
  return version.instalments.map((instalment) => {
    const own = payments.filter((payment) => payment.instalment === instalment.id);
    const named = sum(own.map(({ amount }) => amount));
    const filled = Math.min(left, Math.max(0, instalment.amount - named));
    left -= filled;
    const last = own.at(-1) ?? (filled > 0 ? free.at(-1) : undefined);
    return {
      id: instalment.id,
      label: instalment.label,
      amount: instalment.amount,
      due: instalment.due,
      deposit: instalment.deposit === true,
      paid: named + filled,
      ...(last === undefined ? {} : { paidOn: last.day }),
    };
  });
}
