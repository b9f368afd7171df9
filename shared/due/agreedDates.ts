import type { AgreementVersion } from '../model/agreement.ts';
import type { Day } from '../model/day.ts';
import { addDays, dayNumber } from '../model/day.ts';
import { dayOf } from '../model/instant.ts';
import type { DeliverableStanding, DutyStanding, PaymentStanding } from '../rulebook/standing.ts';
import { writeLocal } from '../updates/localTime.ts';
import { remindersOf, remindMoment } from '../updates/remindMoment.ts';
import { waitsForUs } from '../updates/waitsForUs.ts';
import type { Dated, DatedOf } from './dated.ts';
import type { DatingNeeds } from './dating.ts';
import { keyOf, lastLetter, lastMessage } from './dating.ts';

/** Deliveries, silences that count, payments and what the client supplies, by the version in force. */
export function agreedDates(needs: DatingNeeds): Dated[] {
  const { project, standing } = needs;
  const version = project.agreements.find(({ number }) => number === standing.versionInForce);
  if (version === undefined) {
    return [];
  }
  return [
    ...standing.deliverables.flatMap((deliverable) => [
      delivery(needs, version, deliverable),
      ...acceptance(needs, deliverable),
    ]),
    ...standing.instalments.map((instalment) => payment(needs, instalment)),
    ...standing.duties.map((duty) => dutyDate(needs, version, duty)),
  ];
}

/**
 * Reminded of a day or more before, once nothing that it waits for moves its day any more. A client who was told of a later day waits
 * for that one: it is the day to keep, whatever the agreement counts.
 */
function delivery(
  needs: DatingNeeds,
  version: AgreementVersion,
  { id, title, due, adjustedDue, delivered, quantity, daysLate, fullDay }: DeliverableStanding,
): DatedOf<'delivery'> {
  const { project, standing, holidays } = needs;
  const told = toldDay(needs, id, adjustedDue);
  const when = { day: told?.day ?? adjustedDue };
  const isHeldUp = standing.duties.some(
    (duty) => isOverdue(duty, standing.today) && blocks(version, duty.id).includes(id),
  );
  const lead = Math.max(1, remindersOf(project).leadDays);
  return {
    kind: 'delivery',
    key: keyOf(project, 'delivery', [id], when),
    when,
    deliverable: id,
    title,
    due,
    adjustedDue,
    ...(told === undefined ? {} : { told }),
    delivered,
    quantity,
    daysLate,
    isHeldUp,
    ...(fullDay === undefined ? {} : { doneOn: fullDay }),
    ...(fullDay !== undefined || isHeldUp
      ? {}
      : {
          remindAt: writeLocal(project.timeZone, remindMoment(project, dayNumber(when.day), lead, holidays)),
        }),
  };
}

function toldDay(needs: DatingNeeds, id: string, adjustedDue: Day): DatedOf<'delivery'>['told'] {
  const notice = lastMessage(needs, ({ kind, about }) => kind === 'delayNotice' && about.deliverable === id);
  const day = notice?.letter.expected;
  return notice === undefined || day === undefined || day <= adjustedDue
    ? undefined
    : { on: dayOf(notice.at, needs.project.timeZone), day };
}

/** Nothing to do but wait, so nobody is reminded. */
function acceptance(
  { project }: DatingNeeds,
  { id, title, acceptedAfter }: DeliverableStanding,
): DatedOf<'acceptance'>[] {
  if (acceptedAfter === undefined) {
    return [];
  }
  const when = { day: acceptedAfter };
  return [
    { kind: 'acceptance', key: keyOf(project, 'acceptance', [id], when), when, deliverable: id, title },
  ];
}

function payment(
  needs: DatingNeeds,
  { id, label, amount, due, paid, paidOn }: PaymentStanding,
): DatedOf<'payment'> {
  const { project, standing, holidays } = needs;
  const when = { day: due };
  const open = Math.max(0, amount - paid);
  const asked = lastLetter(needs, ({ kind, about }) => kind === 'paymentReminder' && about.instalment === id);
  return {
    kind: 'payment',
    key: keyOf(project, 'payment', [id], when),
    when,
    instalment: id,
    label,
    amount,
    open,
    ...(paidOn === undefined ? {} : { paidOn }),
    ...(asked === undefined ? {} : { askedOn: dayOf(asked, project.timeZone) }),
    ...(open === 0
      ? { doneOn: paidOn ?? standing.today }
      : { remindAt: writeLocal(project.timeZone, remindMoment(project, dayNumber(due), 0, holidays)) }),
  };
}

/** Somebody else's turn until it is late: reminded of on the day after, unless they had to wait for one's own work themselves. */
function dutyDate(
  needs: DatingNeeds,
  version: AgreementVersion,
  { id, text, due, metOn, daysLate }: DutyStanding,
): DatedOf<'duty'> {
  const { project, standing } = needs;
  const when = { day: due };
  const blocked = new Set(blocks(version, id));
  const asked = lastLetter(needs, ({ kind, about }) => kind === 'materialReminder' && about.duty === id);
  const dayAfter = addDays(due, 1);
  const duty = version.clientDuties.find((one) => one.id === id);
  const awaited = duty === undefined ? undefined : waitsForUs(needs.facts, standing, duty);
  const remindAt =
    awaited === undefined ? remindMoment(project, dayNumber(dayAfter), 0, new Set()) : undefined;
  return {
    kind: 'duty',
    key: keyOf(project, 'duty', [id], when),
    when,
    duty: id,
    text,
    daysLate: metOn === undefined ? Math.max(0, dayNumber(standing.today) - dayNumber(due)) : daysLate,
    blocks: standing.deliverables
      .filter((deliverable) => blocked.has(deliverable.id) && deliverable.fullDay === undefined)
      .map(({ id: deliverable, title, adjustedDue }) => ({ deliverable, title, day: adjustedDue })),
    ...(asked === undefined ? {} : { askedOn: dayOf(asked, project.timeZone) }),
    ...(awaited?.isThere === false ? { awaits: awaited.title } : {}),
    ...(metOn === undefined ? {} : { doneOn: metOn }),
    ...(metOn !== undefined || remindAt === undefined
      ? {}
      : { remindAt: writeLocal(project.timeZone, remindAt) }),
  };
}

function isOverdue({ due, metOn }: DutyStanding, today: string): boolean {
  return metOn === undefined && due < today;
}

function blocks({ clientDuties }: AgreementVersion, duty: string): readonly string[] {
  return clientDuties.find(({ id }) => id === duty)?.blocks ?? [];
}
