import { sayIn } from '../i18n/translator.ts';
import { writerFor } from '../i18n/writer.ts';
import type { Language } from '../model/basics.ts';
import type { Day } from '../model/day.ts';
import { addDays } from '../model/day.ts';
import type { Instant } from '../model/instant.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import type { ProjectStanding } from '../rulebook/standing.ts';
import { standingOf } from '../rulebook/standingOf.ts';
import { promisedUpdates } from '../updates/promisedUpdates.ts';
import type { PublicHolidays } from '../updates/publicHolidays.ts';
import type { CalendarWords, Dated } from './dated.ts';
import { disputeDeadlines } from './disputeDeadlines.ts';
import { lastChange } from './lastChange.ts';
import { uidOf } from './uidOf.ts';

/** Something on one day of a calendar. */
export interface CalendarEntry {
  /** The same at every export, so that a calendar replaces what it has. */
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  readonly alarmAt?: Instant;
  /** Goes up with everything that happens in the project. */
  readonly sequence: number;
  readonly changedAt: Instant;
}

export interface CalendarSettings {
  readonly asOf: Instant;
  /** Of the person whose calendar it is. */
  readonly language: Language;
  /** Of the project's `reminders.holidays` (see `holidaysOf`). */
  readonly holidays: PublicHolidays;
}

/** Promises of updates go on until all is delivered; a calendar gets those of about a year before and after. */
const UPDATE_DAYS = 366;

/**
 * Everything in a project that has a day, by the version in force at a moment: due days, payments, promised updates with their reminder
 * as an alarm, what the client has to supply, and the deadlines of open disputes. Earliest first.
 */
export function calendarEntries(project: ProjectFile, settings: CalendarSettings): CalendarEntry[] {
  const { asOf, language } = settings;
  const words = {
    say: sayIn(language),
    write: writerFor({ language, currency: project.currency, timeZone: project.timeZone }),
  };
  const standing = standingOf(project, asOf);
  const change = lastChange(project, asOf);
  const dated = [
    ...agreedDays(project, standing, words),
    ...updateDays(project, standing, settings, words),
    ...disputeDeadlines(project, standing, words),
  ];
  return dated
    .toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))
    .map(({ kind, record, day, summary, about, alarmAt }) => ({
      uid: uidOf(project.id, kind, ...record),
      day,
      summary,
      description: about.join('\n'),
      ...(alarmAt === undefined ? {} : { alarmAt }),
      ...change,
    }));
}

function agreedDays(project: ProjectFile, standing: ProjectStanding, { say, write }: CalendarWords): Dated[] {
  const client = project.client.name;
  const agreed = say(($) => $.calendar.agreed, {
    project: project.title,
    version: standing.versionInForce ?? 0,
  });
  const milestones = standing.deliverables.map(({ id, title, due, adjustedDue, fullDay }): Dated => {
    const moved =
      adjustedDue === due ? [] : [say(($) => $.calendar.moved, { day: write.dayWithYear(adjustedDue) })];
    const delivered =
      fullDay === undefined ? moved : [say(($) => $.calendar.delivered, { day: write.dayWithYear(fullDay) })];
    return {
      kind: 'milestone',
      record: [id],
      day: due,
      summary: say(($) => $.calendar.milestone, { title }),
      about: [agreed, ...delivered],
    };
  });
  const instalments = standing.instalments.map(({ id, label, amount, due, paid, paidOn }): Dated => ({
    kind: 'instalment',
    record: [id],
    day: due,
    summary: say(($) => $.calendar.instalment, { label, amount: write.money(amount) }),
    about: [
      agreed,
      ...(paidOn === undefined
        ? []
        : [say(($) => $.calendar.paid, { amount: write.money(paid), day: write.dayWithYear(paidOn) })]),
    ],
  }));
  const duties = standing.duties.map(({ id, text, due, metOn }): Dated => ({
    kind: 'duty',
    record: [id],
    day: due,
    summary: say(($) => $.calendar.duty, { client, text }),
    about: [
      agreed,
      ...(metOn === undefined ? [] : [say(($) => $.calendar.met, { day: write.dayWithYear(metOn) })]),
    ],
  }));
  return [...milestones, ...instalments, ...duties];
}

/** An update that was kept or missed needs no alarm any more. */
function updateDays(
  project: ProjectFile,
  { today, promises, versionInForce }: ProjectStanding,
  { asOf, holidays }: CalendarSettings,
  { say, write }: CalendarWords,
): Dated[] {
  const summary = say(($) => $.calendar.update, { client: project.client.name });
  const agreed = (version: number) => say(($) => $.calendar.agreed, { project: project.title, version });
  const judged = new Map(promises.map((promise) => [promise.day, promise]));
  const span = { from: addDays(today, -UPDATE_DAYS), to: addDays(today, UPDATE_DAYS), asOf, holidays };
  return promisedUpdates(project, span).map(({ due, remindAt, status }): Dated => {
    const promise = judged.get(due);
    const sentOn = promise?.sentOn;
    return {
      kind: 'update',
      record: [due],
      day: due,
      summary,
      about: [
        agreed(promise?.version ?? versionInForce ?? 0),
        ...(sentOn === undefined ? [] : [say(($) => $.calendar.sent, { day: write.dayWithYear(sentOn) })]),
      ],
      ...(status === 'due' || status === 'upcoming' ? { alarmAt: remindAt } : {}),
    };
  });
}
