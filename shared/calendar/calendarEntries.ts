import { inForceAt, signedBy } from '../agreements/inForce.ts';
import type { Dated } from '../due/dated.ts';
import { datedIn } from '../due/datedIn.ts';
import type { When } from '../due/when.ts';
import { sayIn } from '../i18n/translator.ts';
import { writerFor } from '../i18n/writer.ts';
import type { Language } from '../model/basics.ts';
import { dayNumber } from '../model/day.ts';
import type { Dispute } from '../model/dispute.ts';
import type { Instant } from '../model/instant.ts';
import { moment } from '../model/instant.ts';
import { isClosed } from '../model/openDisputes.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { momentOfLocal } from '../updates/localTime.ts';
import type { PublicHolidays } from '../updates/publicHolidays.ts';
import { inCalendar } from './inCalendar.ts';
import { lastChange } from './lastChange.ts';
import { uidOf } from './uidOf.ts';

/** Something on one day of a calendar, or at a moment. */
export interface CalendarEntry {
  /** The same at every export, so that a calendar replaces what it has. */
  readonly uid: string;
  readonly when: When;
  readonly summary: string;
  readonly description: string;
  readonly alarmAt?: Instant;
  /** Goes up with everything that happens in the project, and with every day. */
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
const UPDATE_DAYS = { before: 366, after: 366 };

/**
 * What was agreed or promised for a day or a moment, from the same facts as Today: due days, payments, updates, what the client has to
 * supply, and what disputes and the time after them ask for. Done, past or settled it stays, without its alarm: an import takes nothing
 * away. Earliest first.
 */
export function calendarEntries(project: ProjectFile, settings: CalendarSettings): CalendarEntry[] {
  const { asOf, language, holidays } = settings;
  const { timeZone, currency } = project;
  const now = moment(asOf);
  const words = {
    project,
    say: sayIn(language),
    write: writerFor({ language, currency, timeZone }),
    versionInForce: inForceAt(signedBy(project.agreements, now), now)?.number ?? 0,
  };
  const change = lastChange(project, asOf);
  const begins = (when: When) =>
    'day' in when ? momentOfLocal(timeZone, dayNumber(when.day), 0) : moment(when.at);
  const open = datedIn(project, { asOf, holidays, updateDays: UPDATE_DAYS }).flatMap((dated) => {
    const told = inCalendar(dated, words);
    const { doneOn, remindAt } = dated;
    const isToCome = doneOn === undefined && remindAt !== undefined && moment(remindAt) > now;
    return told === undefined ? [] : [{ ...told, ...(isToCome ? { alarmAt: remindAt } : {}) }];
  });
  const over = datesOfClosed(project, settings).flatMap((dated) => {
    const told = inCalendar(dated, words);
    return told === undefined ? [] : [{ ...told, about: [...told.about, words.say(($) => $.calendar.over)] }];
  });
  return [...open, ...over]
    .toSorted((one, other) => begins(one.when) - begins(other.when))
    .map(({ record, about, ...entry }) => ({
      uid: uidOf(project.id, ...record),
      ...entry,
      description: about.join('\n'),
      ...change,
    }));
}

/** What disputes asked for before they were over: a calendar may still have it, with an alarm. */
function datesOfClosed(project: ProjectFile, { asOf, holidays }: CalendarSettings): Dated[] {
  const disputes = project.disputes.filter(isClosed).map(reopened);
  return disputes.length === 0
    ? []
    : datedIn({ ...project, disputes }, { asOf, holidays, updateDays: { before: 0, after: 0 } }).filter(
        ({ kind }) => kind === 'cure' || kind === 'offer' || kind === 'contact',
      );
}

function reopened(dispute: Dispute): Dispute {
  const { outcome, ...open }: Dispute & { readonly outcome?: unknown } = dispute;
  return outcome === undefined ? dispute : open;
}
