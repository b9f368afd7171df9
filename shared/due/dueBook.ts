import type { Instant } from '../model/instant.ts';
import { dayNumberIn, moment } from '../model/instant.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { momentOfLocal } from '../updates/localTime.ts';
import type { PublicHolidays } from '../updates/publicHolidays.ts';
import type { Dated } from './dated.ts';
import { dueIn } from './dueIn.ts';

export type DueBook = (project: ProjectFile, asOf: Instant, holidays: PublicHolidays) => readonly Dated[];

interface Page {
  readonly open: readonly Dated[];
  readonly holidays: PublicHolidays;
  /** The answer is the same from this moment to before that one, in milliseconds. */
  readonly from: number;
  readonly until: number;
}

/**
 * `dueIn`, found out once for as long as it stays right: a project changes by becoming another value, and without a change only a new
 * day, a reminder or something dated ahead makes another answer. The minute's look at thousands of projects costs next to nothing.
 */
export function dueBook(): DueBook {
  const pages = new WeakMap<ProjectFile, Page>();
  return (project, asOf, holidays) => {
    const now = moment(asOf);
    const known = pages.get(project);
    if (known?.holidays === holidays && known.from <= now && now < known.until) {
      return known.open;
    }
    const open = dueIn(project, { asOf, holidays });
    pages.set(project, { open, holidays, from: now, until: nextChange(project, open, now) });
    return open;
  };
}

function nextChange(project: ProjectFile, open: readonly Dated[], now: number): number {
  const { timeZone, events, agreements, disputes } = project;
  const midnight = momentOfLocal(timeZone, dayNumberIn(timeZone, now) + 1, 0);
  const dates = [
    ...open.flatMap(({ remindAt }) => remindAt ?? []),
    ...events.map(({ at }) => at),
    ...agreements.flatMap(({ signatures }) => signatures.map(({ signedAt }) => signedAt)),
    ...disputes.flatMap(({ receivedAt, offers = [] }) => [
      receivedAt,
      ...offers.map(({ draftedAt }) => draftedAt),
    ]),
  ];
  return dates.reduce((soonest, date) => {
    const at = moment(date);
    return at > now && at < soonest ? at : soonest;
  }, midnight);
}
