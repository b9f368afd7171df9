import type { AgreementVersion } from '../model/agreement.ts';
import type { Language } from '../model/basics.ts';
import type { Day } from '../model/day.ts';
import { addDays, daysBetween } from '../model/day.ts';
import type { Money } from '../model/money.ts';
import { share } from '../model/money.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import type { Delay } from '../updates/delays.ts';
import type { Letter, Writing } from './letter.ts';
import { letterBody, named, writing } from './letter.ts';

export interface LateDeliverable {
  readonly delay: Delay;
  readonly price: Money;
  readonly policy: AgreementVersion['refundPolicy']['late'];
  readonly today: Day;
  /** The new day, as the person chose it. */
  readonly expected: Day;
}

/** Tells the client in good time that a day cannot hold: which one, why, the new one, and what it means by the agreement. */
export function delayNotice(project: ProjectFile, late: LateDeliverable, language: Language): Letter {
  const context = writing(project, language);
  const { say, address } = context;
  const { delay, today } = late;
  const isPast = delay.day < today;
  const isOwn = isPast || !delay.isHeldUp;
  const values = { project: context.title, title: named(say, delay.title) };
  return {
    subject: isPast
      ? say(($) => $.outgoingLetters[address].delay.subjectLate, values)
      : say(($) => $.outgoingLetters[address].delay.subject, values),
    body: letterBody(context, isOwn ? ownWords(context, late) : waitingWords(context, late)),
  };
}

function ownWords(context: Writing, late: LateDeliverable): string[] {
  const { say, address } = context;
  return [
    ...whyWords(context, late),
    ...movedWords(context, late.delay),
    expectedWords(context, late),
    clauseWords(context, late),
    say(($) => $.outgoingLetters[address].delay.first),
  ];
}

function whyWords(context: Writing, late: LateDeliverable): string[] {
  const { say, write, address } = context;
  const { delay, today } = late;
  const values = { what: write.quote(named(say, delay.title)), day: write.longDay(delay.day) };
  const waited = {
    ...values,
    agreed: write.longDay(delay.agreed),
    count: delay.clientDays,
    texts: textsOf(context, delay),
  };
  const told = brokenWord(late);
  if (told !== undefined) {
    return [
      toldWords(context, late, told),
      delay.clientDays === 0
        ? say(($) => $.outgoingLetters[address].delay.agreedWas, waited)
        : say(($) => $.outgoingLetters[address].delay.agreedWasWaiting, waited),
    ];
  }
  if (delay.day >= today) {
    return [say(($) => $.outgoingLetters[address].delay.mineAhead, values)];
  }
  return delay.clientDays === 0
    ? [say(($) => $.outgoingLetters[address].delay.mine, values)]
    : [say(($) => $.outgoingLetters[address].delay.both, waited)];
}

/** The day that the last notice named, where it has passed or does not hold. */
function brokenWord({ delay: { told }, today, expected }: LateDeliverable): Day | undefined {
  return told !== undefined && (told < today || told < expected) ? told : undefined;
}

function toldWords({ say, write, address }: Writing, { delay, today }: LateDeliverable, told: Day): string {
  const values = { what: write.quote(named(say, delay.title)), told: write.longDay(told) };
  return told < today
    ? say(($) => $.outgoingLetters[address].delay.toldPast, values)
    : say(($) => $.outgoingLetters[address].delay.toldAhead, values);
}

function waitingWords(context: Writing, late: LateDeliverable): string[] {
  const { say, write, address } = context;
  const { delay, expected } = late;
  const told = brokenWord(late);
  const values = {
    what: write.quote(named(say, delay.title)),
    texts: textsOf(context, delay),
    agreed: write.longDay(delay.agreed),
  };
  return [
    told === undefined
      ? say(($) => $.outgoingLetters[address].delay.theirs, values)
      : say(($) => $.outgoingLetters[address].delay.theirsTold, { ...values, told: write.longDay(told) }),
    ...movedWords(context, delay),
    say(($) => $.outgoingLetters[address].delay.expectedTheirs, { day: write.longWeekday(expected) }),
    say(($) => $.outgoingLetters[address].delay.priceStays),
    say(($) => $.outgoingLetters[address].delay.firstTheirs),
  ];
}

function textsOf({ say, write }: Writing, { texts }: Delay): string {
  return write.list(texts.map((text) => write.quote(named(say, text))));
}

function movedWords({ say, write, address }: Writing, { agreed, agreedDays }: Delay): string[] {
  return agreedDays === 0
    ? []
    : [
        say(($) => $.outgoingLetters[address].delay.moved, {
          agreed: write.longDay(agreed),
          from: write.longDay(addDays(agreed, -agreedDays)),
        }),
      ];
}

function expectedWords({ say, write, address }: Writing, { delay, expected }: LateDeliverable): string {
  const day = write.longWeekday(expected);
  return delay.missing === delay.quantity
    ? say(($) => $.outgoingLetters[address].delay.expected, { day })
    : say(($) => $.outgoingLetters[address].delay.expectedRest, {
        day,
        count: delay.missing,
        quantity: write.number(delay.quantity),
      });
}

/** What the agreement says of a delivery on the new day (rulebook, rule 4). */
function clauseWords(
  { say, write, address }: Writing,
  { delay, price, policy, expected }: LateDeliverable,
): string {
  const daysCounted = Math.max(0, daysBetween(delay.countedDay, expected) - policy.graceDays);
  const amount = Math.min(
    share(price, policy.weeklyRate * Math.ceil(daysCounted / 7)),
    share(price, policy.cap),
  );
  if (policy.weeklyRate === 0 || policy.cap === 0 || price === 0) {
    return say(($) => $.outgoingLetters[address].delay.noClause);
  }
  if (expected <= delay.countedDay) {
    return say(($) => $.outgoingLetters[address].delay.priceStays);
  }
  if (daysCounted === 0) {
    return say(($) => $.outgoingLetters[address].delay.grace);
  }
  const values = {
    amount: write.money(amount),
    rate: write.rate(policy.weeklyRate),
    cap: write.rate(policy.cap),
  };
  return policy.graceDays === 0
    ? say(($) => $.outgoingLetters[address].delay.reductionNoGrace, values)
    : say(($) => $.outgoingLetters[address].delay.reduction, {
        ...values,
        grace: say(($) => $.findings.ofGrace, { count: policy.graceDays }),
      });
}
