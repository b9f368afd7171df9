import { assertNever } from '../assertNever.ts';
import type { Dated, DatedOf } from '../due/dated.ts';
import type { When } from '../due/when.ts';
import type { Say } from '../i18n/translator.ts';
import type { Writer } from '../i18n/writer.ts';
import type { ProjectFile } from '../model/projectFile.ts';

/** What the words of an entry are written with, for the person whose calendar it is. */
export interface CalendarWords {
  readonly project: ProjectFile;
  readonly say: Say;
  readonly write: Writer;
  readonly versionInForce: number;
}

/** What has a date, as a calendar tells it. */
export interface InCalendar {
  /** Names it within its project, whenever it is due: a calendar knows it again by that. */
  readonly record: readonly string[];
  readonly when: When;
  readonly summary: string;
  /** One line each. */
  readonly about: readonly string[];
}

/**
 * Undefined for what nobody agreed or promised: a first reply is due at once, silence counts by itself, and the next word after some days
 * without one moves with every word.
 */
export function inCalendar(dated: Dated, words: CalendarWords): InCalendar | undefined {
  switch (dated.kind) {
    case 'delivery':
      return delivery(dated, words);
    case 'payment':
      return payment(dated, words);
    case 'duty':
      return duty(dated, words);
    case 'update':
      return update(dated, words);
    case 'cure':
      return cure(dated, words);
    case 'offer':
      return offer(dated, words);
    case 'contact':
      return contact(dated, words);
    case 'followUp':
    case 'survey':
      return lookBack(dated, words);
    case 'firstReply':
    case 'acceptance':
      return undefined;
    default:
      return assertNever(dated);
  }
}

/** On the day that both signed; a day that moves while the client keeps one waiting would be another with each import. */
function delivery(dated: DatedOf<'delivery'>, words: CalendarWords): InCalendar {
  const { say, write } = words;
  const { deliverable, title, due, adjustedDue, doneOn } = dated;
  const moved =
    adjustedDue === due ? [] : [say(($) => $.calendar.moved, { day: write.dayWithYear(adjustedDue) })];
  return {
    record: ['milestone', deliverable],
    when: { day: due },
    summary: say(($) => $.calendar.milestone, { title }),
    about: [
      agreed(words),
      ...(doneOn === undefined
        ? moved
        : [say(($) => $.calendar.delivered, { day: write.dayWithYear(doneOn) })]),
    ],
  };
}

function payment(dated: DatedOf<'payment'>, words: CalendarWords): InCalendar {
  const { say, write } = words;
  const { instalment, label, amount, open, paidOn, when } = dated;
  return {
    record: ['instalment', instalment],
    when,
    summary: say(($) => $.calendar.instalment, { label, amount: write.money(amount) }),
    about: [
      agreed(words),
      ...(paidOn === undefined
        ? []
        : [
            say(($) => $.calendar.paid, {
              amount: write.money(amount - open),
              day: write.dayWithYear(paidOn),
            }),
          ]),
    ],
  };
}

function duty({ duty: id, text, when, doneOn }: DatedOf<'duty'>, words: CalendarWords): InCalendar {
  const { say, write, project } = words;
  return {
    record: ['duty', id],
    when,
    summary: say(($) => $.calendar.duty, { client: project.client.name, text }),
    about: [
      agreed(words),
      ...(doneOn === undefined ? [] : [say(($) => $.calendar.met, { day: write.dayWithYear(doneOn) })]),
    ],
  };
}

function update({ due, version, when, doneOn }: DatedOf<'update'>, words: CalendarWords): InCalendar {
  const { say, write, project } = words;
  return {
    record: ['update', due],
    when,
    summary: say(($) => $.calendar.update, { client: project.client.name }),
    about: [
      agreed({ ...words, versionInForce: version }),
      ...(doneOn === undefined ? [] : [say(($) => $.calendar.sent, { day: write.dayWithYear(doneOn) })]),
    ],
  };
}

/** One entry for each deliverable that the rulebook lets be put right. */
function cure(dated: DatedOf<'cure'>, words: CalendarWords): InCalendar {
  const { say, write } = words;
  const { dispute, deliverable, title, when, doneOn } = dated;
  return {
    record: ['cure', dispute, deliverable],
    when,
    summary: say(($) => $.calendar.cure, { title }),
    about: [
      ...complaint(dispute, words),
      ...(doneOn === undefined ? [] : [say(($) => $.calendar.putRight, { day: write.dayWithYear(doneOn) })]),
    ],
  };
}

function offer({ dispute, when, sentOn }: DatedOf<'offer'>, words: CalendarWords): InCalendar {
  const { say, write, project } = words;
  return {
    record: ['offer', dispute],
    when,
    summary: say(($) => $.calendar.offer, { client: project.client.name }),
    about: [
      ...complaint(dispute, words),
      ...(sentOn === undefined ? [] : [say(($) => $.calendar.sent, { day: write.dayWithYear(sentOn) })]),
    ],
  };
}

function contact(dated: DatedOf<'contact'>, words: CalendarWords): InCalendar | undefined {
  const { say, write, project } = words;
  const { dispute, contact: id, when, doneOn } = dated;
  return id === undefined
    ? undefined
    : {
        record: ['contact', dispute, id],
        when,
        summary: say(($) => $.calendar.contact, { client: project.client.name }),
        about: [
          ...complaint(dispute, words),
          ...(doneOn === undefined
            ? []
            : [say(($) => $.calendar.inTouch, { day: write.dayWithYear(doneOn) })]),
        ],
      };
}

/** How it is going, and a short survey, once a dispute is over. */
function lookBack(dated: DatedOf<'followUp' | 'survey'>, words: CalendarWords): InCalendar {
  const { say, write, project } = words;
  const { kind, dispute, followUp, when, doneOn } = dated;
  return {
    record: [kind, dispute, followUp],
    when,
    summary: say(($) => $.calendar[kind], { client: project.client.name }),
    about: [
      ...complaint(dispute, words),
      ...(doneOn === undefined ? [] : [say(($) => $.calendar.done, { day: write.dayWithYear(doneOn) })]),
    ],
  };
}

function agreed({ say, project, versionInForce }: CalendarWords): string {
  return say(($) => $.calendar.agreed, { project: project.title, version: versionInForce });
}

function complaint(dispute: string, { say, write, project }: CalendarWords): string[] {
  return project.disputes
    .filter(({ id }) => id === dispute)
    .map(({ receivedAt }) =>
      say(($) => $.calendar.complaint, {
        project: project.title,
        day: write.dayWithYear(write.dayOf(receivedAt)),
      }),
    );
}
