import type { Dated } from './dated.ts';
import type { DatedSettings } from './datedIn.ts';
import { datedIn } from './datedIn.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { remindersOf } from '../updates/remindMoment.ts';

/** So far back the last promise is looked for; so far ahead lists look, and no reminder is sooner than a year before. */
const DAYS_BACK = 120;
const DAYS_AHEAD = 31;
const EARLIEST_REMINDER = 366;

/**
 * What is open in a project and has a date, by what was known at a moment; nothing twice: what must be put right is not also a late
 * delivery, and of updates that were missed only the last one counts, until one is sent.
 */
export function dueIn(project: ProjectFile, settings: Omit<DatedSettings, 'updateDays'>): Dated[] {
  const { leadDays } = remindersOf(project);
  const after = DAYS_AHEAD + Math.min(leadDays, EARLIEST_REMINDER);
  const dated = datedIn(project, { ...settings, updateDays: { before: DAYS_BACK, after } });
  const open = dated.filter(({ doneOn }) => doneOn === undefined);
  const inCure = new Set(open.flatMap((one) => (one.kind === 'cure' ? [one.deliverable] : [])));
  const updates = dated.filter((one) => one.kind === 'update');
  const lastKnown = updates.findLast(({ status }) => status !== 'upcoming')?.key;
  return open.filter((one) => {
    switch (one.kind) {
      case 'delivery':
        return !inCure.has(one.deliverable);
      case 'update':
        return one.status !== 'missed' || one.key === lastKnown;
      default:
        return true;
    }
  });
}
