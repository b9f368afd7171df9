import type { Dated } from './dated.ts';
import type { DatedSettings } from './datedIn.ts';
import { datedIn } from './datedIn.ts';
import type { ProjectFile } from '../model/projectFile.ts';

/** Far enough back to know the last promise of any rhythm that people use, and far enough ahead for the weeks that are shown. */
const UPDATE_DAYS = { before: 120, after: 31 };

/**
 * What is open in a project and has a date, by what was known at a moment; nothing twice: what must be put right is not also a late
 * delivery, and of updates that were missed only the last one counts, until one is sent.
 */
export function dueIn(project: ProjectFile, settings: Omit<DatedSettings, 'updateDays'>): Dated[] {
  const dated = datedIn(project, { ...settings, updateDays: UPDATE_DAYS });
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
