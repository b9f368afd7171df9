import type { LateDeliverable } from '../letters/delayNotice.ts';
import type { AwaitedMaterial } from '../letters/materialReminder.ts';
import type { OpenPayment } from '../letters/paymentReminder.ts';
import { addDays } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { effectiveEvents } from '../model/effectiveEvents.ts';
import type { Instant } from '../model/instant.ts';
import { dayOf, moment } from '../model/instant.ts';
import { openDisputes } from '../model/openDisputes.ts';
import type { SentLetter } from '../model/outgoing.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { findDeliverable, gatherFacts } from '../rulebook/facts.ts';
import { standingOf } from '../rulebook/standingOf.ts';
import { delayOf, suggestedDay } from '../updates/delays.ts';
import { fairDay } from '../updates/fairDay.ts';
import { waitsForUs } from '../updates/waitsForUs.ts';
import { workingDayFrom } from '../updates/workingDays.ts';
import type { Composing } from './composeOutgoing.ts';

/** A reminder asks for a payment within so many days. */
const DAYS_TO_PAY = 7;

export function recordOf<Item extends { readonly id: string }>(
  records: readonly Item[],
  id: string | undefined,
): Item {
  const found = records.find((record) => record.id === id);
  if (found === undefined) {
    throw new Error(`the project has no record ${String(id)} that this could be about`);
  }
  return found;
}

/** What the client is to supply, as the version in force has it, else as the last one that had it. */
export function awaitedMaterial(
  project: ProjectFile,
  { about, asOf }: Pick<Composing, 'about' | 'asOf'>,
): AwaitedMaterial {
  const facts = gatherFacts(project, moment(asOf));
  const standing = standingOf(project, asOf);
  const { inForce } = facts;
  const duty = recordOf(
    [inForce, ...project.agreements.toReversed()].flatMap((version) => version?.clientDuties ?? []),
    about.duty,
  );
  const { text, due, blocks } = duty;
  const waitsFor = waitsForUs(facts, standing, duty);
  return {
    text,
    due,
    today: standing.today,
    holdsUp: standing.deliverables
      .filter(({ id, fullDay }) => blocks.includes(id) && fullDay === undefined)
      .map((deliverable) => ({
        title: deliverable.title,
        agreed: deliverable.due,
        day: fairDay(facts, standing, deliverable).day,
      })),
    askedOn: lastAsked(
      project,
      asOf,
      (letter) => letter.kind === 'materialReminder' && letter.about.duty === about.duty,
    ),
    ...(waitsFor === undefined ? {} : { waitsFor }),
  };
}

/** An instalment, with what of it is still to come. */
export function openPayment(
  project: ProjectFile,
  { about, asOf, holidays }: Pick<Composing, 'about' | 'asOf' | 'holidays'>,
): OpenPayment {
  const { today, instalments } = standingOf(project, asOf);
  const older = project.agreements
    .toReversed()
    .flatMap((version) => version.instalments.map((instalment) => ({ ...instalment, paid: 0 })));
  const { label, amount, paid, due } = recordOf([...instalments, ...older], about.instalment);
  const askedOn = lastAsked(
    project,
    asOf,
    (letter) => letter.kind === 'paymentReminder' && letter.about.instalment === about.instalment,
  );
  return {
    label,
    due,
    today,
    open: Math.max(0, amount - paid),
    // A word before it was due is no reminder of a late payment.
    askedOn: askedOn === undefined || askedOn <= due ? undefined : askedOn,
    by: workingDayFrom(addDays(today, DAYS_TO_PAY), holidays),
    isInDispute: openDisputes(project.disputes).some(({ receivedAt }) => moment(receivedAt) <= moment(asOf)),
  };
}

/** A deliverable of the version in force whose day cannot hold. */
export function lateDeliverable(
  project: ProjectFile,
  { about, asOf, holidays, expected }: Pick<Composing, 'about' | 'asOf' | 'holidays' | 'expected'>,
): LateDeliverable {
  const facts = gatherFacts(project, moment(asOf));
  const standing = standingOf(project, asOf);
  const deliverable = recordOf(standing.deliverables, about.deliverable);
  const delay = delayOf(facts, standing, deliverable);
  const policy = facts.inForce?.refundPolicy.late;
  const price = findDeliverable(facts.inForce, deliverable.id)?.price;
  if (policy === undefined || price === undefined) {
    throw new Error('what is late is part of a version in force');
  }
  return {
    delay,
    price,
    policy,
    today: standing.today,
    expected: expected ?? suggestedDay(delay, standing.today, holidays),
  };
}

/** The last moment by which the client was to hear again and did not. */
export function missedContact(
  project: ProjectFile,
  { about, asOf }: Pick<Composing, 'about' | 'asOf'>,
): Instant | undefined {
  const { contacts = [] } = recordOf(project.disputes, about.dispute);
  return contacts
    .filter(({ by, keptAt }) => keptAt === undefined && moment(by) < moment(asOf))
    .toSorted((one, other) => moment(one.by) - moment(other.by))
    .at(-1)?.by;
}

/** The day on which a message of some kind went to the client last. */
function lastAsked(
  project: ProjectFile,
  asOf: Instant,
  isMeant: (letter: SentLetter) => boolean,
): Day | undefined {
  const days = effectiveEvents(project.events).flatMap((event) =>
    event.type === 'message' &&
    event.letter !== undefined &&
    isMeant(event.letter) &&
    moment(event.at) <= moment(asOf)
      ? [dayOf(event.at, project.timeZone)]
      : [],
  );
  return days.toSorted().at(-1);
}
