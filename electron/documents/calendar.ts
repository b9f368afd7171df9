import type { ICalEventData } from 'ical-generator';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { CalendarEntry } from '../../shared/calendar/calendarEntries.ts';
import type { When } from '../../shared/due/when.ts';
import type { Language } from '../../shared/model/basics.ts';
import { addDays } from '../../shared/model/day.ts';
import type { Day } from '../../shared/model/day.ts';

/** What no text of a calendar can hold (RFC 5545, 3.1: controls but tab; line breaks are written as `\n`). */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

export interface Calendar {
  readonly name: string;
  readonly language: Language;
  readonly entries: readonly CalendarEntry[];
}

/**
 * An iCalendar file (RFC 5545) in UTF-8. Days are days, without a time and a zone; moments and alarms are in UTC. The same entries give
 * the same bytes on every machine.
 */
export function makeCalendar({ name, language, entries }: Calendar): Uint8Array {
  const calendar = ical({
    name: oneLine(name),
    prodId: { company: 'Common Ground', product: 'Common Ground', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries) {
    const summary = oneLine(entry.summary);
    const changedAt = new Date(entry.changedAt);
    calendar.createEvent({
      id: entry.uid,
      ...timesOf(entry.when),
      summary,
      description: text(entry.description),
      stamp: changedAt,
      lastModified: changedAt,
      sequence: entry.sequence,
      // Something is due on the day; the day is not taken.
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: entry.alarmAt === undefined ? [] : [{ trigger: new Date(entry.alarmAt), description: summary }],
    });
  }
  return new TextEncoder().encode(calendar.toString());
}

/** A moment has no end, and so lasts no time (3.6.1). */
function timesOf(when: When): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if ('at' in when) {
    return { start: new Date(when.at) };
  }
  const after = addDays(when.day, 1);
  // The day after the last day that can be written is not one; without an end it is one day all the same (3.6.1).
  return { start: midnight(when.day), ...(after > when.day ? { end: midnight(after) } : {}), allDay: true };
}

/** The library reads days in UTC where no zone is set. */
function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function text(words: string): string {
  return words
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .toWellFormed();
}

function oneLine(words: string): string {
  return text(words).replaceAll('\n', ' ').trim();
}
