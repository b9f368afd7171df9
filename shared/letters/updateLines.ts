import { assertNever } from '../assertNever.ts';
import type { Day } from '../model/day.ts';
import type { DecisionFact } from '../updates/decisionFacts.ts';
import type { Delay } from '../updates/delays.ts';
import type { DoneFact } from '../updates/doneFacts.ts';
import type { NextFact } from '../updates/nextFacts.ts';
import type { UpdateFacts } from '../updates/updateFacts.ts';
import type { WaitingFact } from '../updates/waitingFacts.ts';
import type { Writing } from './letter.ts';
import { named } from './letter.ts';

export function doneLine({ say, write, address }: Writing, fact: DoneFact): string {
  const day = write.longDay(fact.day);
  switch (fact.kind) {
    case 'delivered':
      return deliveredLine({ say, write }, fact);
    case 'revised':
      return say(($) => $.updateDraft[address].revision, { title: named(say, fact.title) });
    case 'again':
      return say(($) => $.updateDraft.again, { title: named(say, fact.title), day });
    case 'accepted':
      return fact.how === 'event'
        ? say(($) => $.updateDraft.accepted, { title: named(say, fact.title), day })
        : say(($) => $.updateDraft[address].acceptedBySilence, { title: named(say, fact.title), day });
    case 'received':
      return say(($) => $.updateDraft[address].received, { text: named(say, fact.text), day });
    case 'payment': {
      const amount = write.money(fact.amount);
      return fact.label === undefined
        ? say(($) => $.updateDraft[address].payment, { amount, day })
        : say(($) => $.updateDraft[address].paymentFor, { label: named(say, fact.label), amount, day });
    }
    case 'refund':
      return say(($) => $.updateDraft.refund, { amount: write.money(fact.amount), day });
    default:
      return assertNever(fact);
  }
}

function deliveredLine(
  { say, write }: Pick<Writing, 'say' | 'write'>,
  { title, day, reached, quantity, isAtOnce }: Extract<DoneFact, { kind: 'delivered' }>,
): string {
  const values = {
    title: named(say, title),
    day: write.longDay(day),
    reached: write.number(reached),
    quantity: write.number(quantity),
  };
  if (quantity === 1) {
    return say(($) => $.updateDraft.delivered, values);
  }
  if (reached < quantity) {
    return isAtOnce
      ? say(($) => $.updateDraft.deliveredPartAtOnce, values)
      : say(($) => $.updateDraft.deliveredPart, values);
  }
  return isAtOnce
    ? say(($) => $.updateDraft.deliveredAllAtOnce, values)
    : say(($) => $.updateDraft.deliveredAll, values);
}

/** A title, then a colon, then when: by that a line is known again after the person edited it (see `readUpdate`). */
export function nextLine({ say, write, address }: Writing, fact: NextFact, today: Day): string {
  const title = named(say, fact.title);
  switch (fact.kind) {
    case 'revision':
      return say(($) => $.updateDraft[address].revision, { title });
    case 'correction':
      return fact.day === today
        ? say(($) => $.updateDraft.correctionToday, { title, day: write.longWeekday(fact.day) })
        : say(($) => $.updateDraft.correction, { title, day: write.longWeekday(fact.day) });
    case 'deliverable': {
      const what = piecesWords({ say, write }, title, fact);
      if (fact.day === undefined) {
        return say(($) => $.updateDraft.nextLater, { title: what });
      }
      const values = {
        title: what,
        day: write.longWeekday(fact.day),
        agreed: write.longDay(fact.agreed),
      };
      if (fact.day === today) {
        return fact.day === fact.agreed
          ? say(($) => $.updateDraft.nextToday, values)
          : say(($) => $.updateDraft.nextTodayMoved, values);
      }
      if (fact.isHeldUp && fact.day !== fact.agreed) {
        return say(($) => $.updateDraft.nextHeldUp, values);
      }
      return fact.day === fact.agreed
        ? say(($) => $.updateDraft.next, values)
        : say(($) => $.updateDraft.nextMoved, values);
    }
    default:
      return assertNever(fact);
  }
}

function piecesWords(
  { say, write }: Pick<Writing, 'say' | 'write'>,
  title: string,
  { missing, quantity }: { readonly missing: number; readonly quantity: number },
): string {
  if (quantity === 1) {
    return title;
  }
  const values = { title, missing: write.number(missing), quantity: write.number(quantity) };
  return missing === quantity
    ? say(($) => $.updateDraft.pieces, values)
    : say(($) => $.updateDraft.rest, values);
}

export function waitingLine({ say, write, address }: Writing, fact: WaitingFact, today: Day): string {
  if (fact.kind === 'acceptance') {
    return say(($) => $.updateDraft[address].acceptance, {
      title: named(say, fact.title),
      day: write.longWeekday(fact.day),
    });
  }
  const text = named(say, fact.text);
  const titles = fact.holdsUp.map(({ title }) => write.quote(named(say, title)));
  if (fact.waitsFor !== undefined) {
    const title = write.quote(named(say, fact.waitsFor.title));
    return fact.waitsFor.isThere
      ? say(($) => $.updateDraft.dutyNowThere, { text, title })
      : say(($) => $.updateDraft.dutyNotThere, { text, title });
  }
  if (fact.daysLate === 0) {
    const day = write.longWeekday(fact.due);
    if (fact.due === today) {
      return titles.length === 0
        ? say(($) => $.updateDraft.dutyToday, { text, day })
        : say(($) => $.updateDraft.dutyTodayFor, { text, day, titles: write.list(titles) });
    }
    return titles.length === 0
      ? say(($) => $.updateDraft[address].dutySoon, { text, day })
      : say(($) => $.updateDraft[address].dutySoonFor, { text, day, titles: write.list(titles) });
  }
  const values = { text, due: write.longDay(fact.due), count: fact.daysLate };
  const moves = fact.holdsUp
    .filter(({ day, agreed }) => day !== agreed)
    .map(({ title, day }) =>
      say(($) => $.updateDraft.move, { title: write.quote(named(say, title)), day: write.longDay(day) }),
    );
  return moves.length === 0
    ? say(($) => $.updateDraft.dutyLate, values)
    : [say(($) => $.updateDraft.dutyLateMoves, values), ...moves].join(' ');
}

/** What only waits for the client stands among what is asked of them already. */
export function delayLines(
  context: Writing,
  { delays, today }: Pick<UpdateFacts, 'delays' | 'today'>,
): string[] {
  return delays
    .filter(({ ownDays, isHeldUp }) => ownDays > 0 || !isHeldUp)
    .map((delay) => delayLine(context, delay, today));
}

function delayLine(context: Writing, delay: Delay, today: Day): string {
  const line = splitLine(context, delay);
  const told = toldWords(context, delay, today);
  return told === undefined ? line : `${line} ${told}`;
}

/** The day that the client was told last belongs to what is late. */
function toldWords(
  { say, write, address }: Writing,
  { told, fullDay, ownDays }: Delay,
  today: Day,
): string | undefined {
  if (told === undefined || ownDays === 0) {
    return undefined;
  }
  const values = { told: write.longDay(told) };
  if ((fullDay ?? today) > told) {
    return say(($) => $.updateDraft[address].toldPast, values);
  }
  return fullDay === undefined ? say(($) => $.updateDraft[address].toldAhead, values) : undefined;
}

function splitLine({ say, write }: Writing, delay: Delay): string {
  const day = (one: Day) => write.longDay(one);
  const values = {
    title: named(say, delay.title),
    agreed: day(delay.agreed),
    day: day(delay.day),
    texts: write.list(delay.texts.map((text) => write.quote(named(say, text)))),
  };
  if (delay.fullDay !== undefined) {
    return say(($) => $.updateDraft.delayOver, { ...values, count: delay.ownDays });
  }
  if (delay.ownDays === 0 && delay.after.length > 0) {
    return say(($) => $.updateDraft.delayAfter, {
      ...values,
      day: day(delay.countedDay),
      after: write.list(delay.after.map((title) => write.quote(named(say, title)))),
    });
  }
  if (delay.ownDays === 0) {
    return say(($) => $.updateDraft.delayTheirs, { ...values, count: delay.clientDays });
  }
  return delay.clientDays === 0
    ? say(($) => $.updateDraft.delayMine, { ...values, count: delay.ownDays })
    : say(($) => $.updateDraft.delayBoth, { ...values, count: delay.ownDays });
}

export function decisionLine({ say, write, address }: Writing, fact: DecisionFact): string {
  switch (fact.kind) {
    case 'agreement':
      return say(($) => $.updateDraft[address].agreementWaits, { price: write.money(fact.price) });
    case 'changeOrder': {
      const values = { number: fact.number, price: write.money(fact.price) };
      return fact.summary === undefined
        ? say(($) => $.updateDraft[address].orderWaits, values)
        : say(($) => $.updateDraft[address].orderWaitsSummary, {
            ...values,
            summary: named(say, fact.summary),
          });
    }
    case 'material':
      return say(($) => $.updateDraft[address].material, {
        text: named(say, fact.text),
        titles: write.list(fact.titles.map((title) => write.quote(named(say, title)))),
      });
    case 'revisionsUsedUp':
      return say(($) => $.updateDraft[address].revisionsUsedUp, { title: named(say, fact.title) });
    default:
      return assertNever(fact);
  }
}
