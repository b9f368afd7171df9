import { assertNever } from '../assertNever.ts';
import type { DatedKind } from '../due/dated.ts';
import type { TodayItem } from '../due/todayItem.ts';
import { dayOfWhen } from '../due/when.ts';
import { afterPreposition } from '../i18n/afterPreposition.ts';
import type { Say } from '../i18n/translator.ts';
import { sayIn } from '../i18n/translator.ts';
import type { Writer } from '../i18n/writer.ts';
import { writerFor } from '../i18n/writer.ts';
import type { Language } from '../model/basics.ts';
import type { Day } from '../model/day.ts';
import { addDays, dayNumber, daysBetween } from '../model/day.ts';

export interface DueWords {
  readonly title: string;
  /** Why now, in one line. */
  readonly reason: string;
  /** Money, where it is about money. */
  readonly aside?: string;
}

interface Words {
  readonly say: Say;
  readonly write: Writer;
  /** In the project's time zone. */
  readonly today: Day;
}

type ItemOf<Kind extends DatedKind> = Extract<TodayItem, { readonly kind: Kind }>;

/** What is due, in the words that Today, notifications and the tray show alike. */
export function dueWords(item: TodayItem, language: Language): DueWords {
  const { timeZone, currency } = item;
  const words = {
    say: sayIn(language),
    write: writerFor({ language, currency, timeZone }),
    today: addDays(dayOfWhen(item.when, timeZone), -item.daysLeft),
  };
  return { title: titleOf(item, words, language), ...reasonOf(item, words) };
}

function titleOf(item: TodayItem, { say }: Words, language: Language): string {
  const { called, clientName: client, projectTitle: project } = item;
  const calledAfter = afterPreposition(language, called);
  switch (item.kind) {
    case 'update':
      return say(($) => $.due.update.title, { project });
    case 'firstReply':
    case 'contact':
    case 'offer':
      return say(($) => $.due[item.kind].title, { called: calledAfter });
    case 'followUp':
    case 'survey':
      return say(($) => $.due[item.kind].title, { called: calledAfter });
    case 'cure':
    case 'delivery':
    case 'acceptance':
      return say(($) => $.due[item.kind].title, { title: item.title, client });
    case 'duty':
      return say(($) => $.due.duty.title, { text: item.text, client });
    case 'payment':
      return say(($) => $.due.payment.title, { client });
    default:
      return assertNever(item);
  }
}

function reasonOf(item: TodayItem, words: Words): Omit<DueWords, 'title'> {
  const { say, write, today } = words;
  const day = dayWords(dayOfWhen(item.when, item.timeZone), words);
  switch (item.kind) {
    case 'update':
      return { reason: updateReason(item, words, day) };
    case 'firstReply':
      return { reason: say(($) => $.due.firstReply.reason, { day }) };
    case 'contact':
      return { reason: contactReason(item, words) };
    case 'offer':
      return { reason: offerReason(item, words, day) };
    case 'cure':
      return { reason: cureReason(item, words, day) };
    case 'followUp':
    case 'survey':
      return { reason: say(($) => $.due[item.kind].reason, { project: item.projectTitle, day }) };
    case 'duty':
      return { reason: dutyReason(item, words, day) };
    case 'delivery':
      return { reason: deliveryReason(item, words, day) };
    case 'payment':
      return { reason: paymentReason(item, words, day), aside: write.money(item.open) };
    case 'acceptance':
      return {
        reason: say(($) => $.due.acceptance.reason, { day: write.day(item.when.day, yearOf(today)) }),
      };
    default:
      return assertNever(item);
  }
}

function updateReason({ status, due: dueOn, lastDay }: ItemOf<'update'>, words: Words, day: string): string {
  const { say, today } = words;
  if (status === 'missed') {
    return say(($) => $.due.update.missed, { day });
  }
  if (lastDay === today) {
    return say(($) => $.due.update.lastDay, { day });
  }
  return lastDay > today && dueOn <= today
    ? say(($) => $.due.update.grace, { day, until: dayWords(lastDay, words) })
    : say(($) => $.due.update.due, { day });
}

function contactReason(item: ItemOf<'contact'>, { say, write, today }: Words): string {
  if (!('at' in item.when)) {
    return say(($) => $.due.contact.silence, { day: write.day(write.dayOf(item.lastWord), yearOf(today)) });
  }
  const moment = write.longMoment(item.when.at);
  return item.isAtRisk
    ? say(($) => $.due.contact.past, { moment })
    : say(($) => $.due.contact.promised, { moment });
}

function offerReason({ daysLeft, sentOn }: ItemOf<'offer'>, { say }: Words, day: string): string {
  if (daysLeft < 0) {
    return say(($) => $.due.offer.past, { day });
  }
  return sentOn === undefined
    ? say(($) => $.due.offer.unsent, { day })
    : say(($) => $.due.offer.sent, { day });
}

function cureReason({ daysLeft }: ItemOf<'cure'>, { say }: Words, day: string): string {
  if (daysLeft === 0) {
    return say(($) => $.due.cure.lastDay);
  }
  return daysLeft < 0 ? say(($) => $.due.cure.past, { day }) : say(($) => $.due.cure.until, { day });
}

function dutyReason(
  { daysLate, blocks, askedOn, awaits }: ItemOf<'duty'>,
  words: Words,
  day: string,
): string {
  const { say, write, today } = words;
  if (awaits !== undefined) {
    return say(($) => $.due.duty.awaits, { title: write.quote(awaits) });
  }
  if (daysLate === 0) {
    return say(($) => $.due.duty.until, { day });
  }
  if (askedOn !== undefined) {
    return say(($) => $.due.duty.asked, { asked: write.day(askedOn, yearOf(today)), day });
  }
  const [next] = blocks.toSorted((one, other) => dayNumber(one.day) - dayNumber(other.day));
  return next === undefined
    ? say(($) => $.due.duty.late, { count: daysLate })
    : say(($) => $.due.duty.lateMoves, { count: daysLate, moved: write.day(next.day, yearOf(today)) });
}

function deliveryReason(item: ItemOf<'delivery'>, { say, write, today }: Words, day: string): string {
  const { daysLate, daysLeft, delivered, quantity, isHeldUp, told } = item;
  if (told !== undefined) {
    const asked = write.day(told.on, yearOf(today));
    return daysLeft < 0
      ? say(($) => $.due.delivery.toldPast, { asked, day })
      : say(($) => $.due.delivery.told, { asked, day });
  }
  if (isHeldUp) {
    return say(($) => $.due.delivery.heldUp, { day });
  }
  if (daysLate > 0) {
    return delivered > 0
      ? say(($) => $.due.delivery.latePart, { count: daysLate, delivered, quantity })
      : say(($) => $.due.delivery.late, { count: daysLate });
  }
  return delivered > 0
    ? say(($) => $.due.delivery.part, { day, delivered, quantity })
    : say(($) => $.due.delivery.until, { day });
}

function paymentReason(
  { label, daysLeft, askedOn }: ItemOf<'payment'>,
  { say, write, today }: Words,
  day: string,
): string {
  if (askedOn !== undefined && daysLeft < 0) {
    return say(($) => $.due.payment.asked, { label, asked: write.day(askedOn, yearOf(today)) });
  }
  return daysLeft < 0
    ? say(($) => $.due.payment.late, { label, day })
    : say(($) => $.due.payment.until, { label, day });
}

/** "today", "tomorrow", "yesterday", within a week the day of the week with the date, else the date. */
function dayWords(day: Day, { say, write, today }: Words): string {
  switch (daysBetween(today, day)) {
    case 0:
      return say(($) => $.due.today);
    case 1:
      return say(($) => $.due.tomorrow);
    case -1:
      return say(($) => $.due.yesterday);
    default:
      return Math.abs(daysBetween(today, day)) <= 7 ? write.weekday(day) : write.day(day, yearOf(today));
  }
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
