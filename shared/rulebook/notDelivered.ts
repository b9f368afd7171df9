import type { AgreementVersion, Deliverable } from '../model/agreement.ts';
import { dayFromNumber } from '../model/day.ts';
import { proportion } from '../model/money.ts';
import type { Citation, Finding, Reason } from './assessment.ts';
import { cureCitations, cureDay, cureOf, cureWorking } from './cure.ts';
import type { Dates } from './dates.ts';
import { datesAt, datesWorking } from './dates.ts';
import type { Facts } from './facts.ts';
import { credited, declined, reason, toBePutRight } from './finding.ts';
import type { Working } from './working.ts';

/** A deliverable is said to be missing (rulebook, rule 3). The credit is the part of the price that was not delivered. */
export function findNotDelivered(facts: Facts, version: AgreementVersion, deliverable: Deliverable): Finding {
  const dates = datesAt(facts, version, deliverable, facts.now);
  const clause: Citation = { version: version.number, clause: deliverable.id };
  const deliveries = dates.delivered.counted.map(({ event }): Citation => ({ event }));
  if (dates.fullDay !== undefined) {
    return declined([reason('DELIVERED', clause, deliveries)], workingOf(facts, dates));
  }

  const adjustedDue: Citation[] = [
    { day: dayFromNumber(dates.adjustedDue) },
    ...clientDelayCitations(facts, version, dates),
  ];
  if (facts.today <= dates.adjustedDue) {
    const delay = facts.today > dates.due ? clientDelayReasons(facts, version, dates) : [];
    return declined([reason('NOT_YET_DUE', clause, adjustedDue), ...delay], workingOf(facts, dates));
  }

  const overdue = reason('OVERDUE', clause, adjustedDue, deliveries);
  const { first } = version.refundPolicy.cure;
  const cure = first ? cureOf(facts, version, deliverable) : undefined;
  const working = workingOf(facts, dates, cure && cureWorking(version, cure));
  if (cure?.isOpen === true) {
    const reasons = [overdue, reason('CURE_FIRST', cureCitations(version, cure))];
    return toBePutRight(reasons, working, cureDay(cure));
  }
  const lapsed = first ? [reason('CURE_LAPSED', cureCitations(version, cure))] : [];
  return credited('upheld', working.missingValue, [overdue, ...lapsed], working);
}

/** Why dates moved: each late duty, and the event that met it. None where no day was lost. */
export function clientDelayReasons(facts: Facts, version: AgreementVersion, dates: Dates): Reason[] {
  return dates.clientDelay === 0 ? [] : [reason('CLIENT_DELAY', clientDelayCitations(facts, version, dates))];
}

/** The late duties that moved the agreed day, and the events that met them. */
function clientDelayCitations(facts: Facts, version: AgreementVersion, dates: Dates): Citation[] {
  return dates.clientDelays.flatMap(({ duty, metOn }): Citation[] => {
    const met = facts.dutiesMet.get(duty.id);
    const clause = { version: version.number, clause: duty.id };
    return met === undefined || metOn === undefined ? [clause] : [clause, { event: met.event.id }];
  });
}

function workingOf(
  facts: Facts,
  dates: Dates,
  cure?: Extract<Working, { rule: 'notDelivered' }>['cure'],
): Extract<Working, { rule: 'notDelivered' }> {
  const { price, quantity } = dates.deliverable;
  const deliveredValue = proportion(price, dates.delivered.quantity, quantity);
  return {
    rule: 'notDelivered',
    dates: datesWorking(dates),
    today: dayFromNumber(facts.today),
    price,
    deliveredValue,
    missingValue: price - deliveredValue,
    ...(cure === undefined ? {} : { cure }),
  };
}
