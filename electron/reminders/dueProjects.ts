import { dueBook } from '../../shared/due/dueBook.ts';
import type { DueProject } from '../../shared/due/todayItems.ts';
import { instantOf } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { holidaysOf } from '../../shared/updates/publicHolidays.ts';

export type DueProjects = () => Promise<DueProject[]>;

interface Projects {
  list(): readonly { readonly project: ProjectFile; readonly isSample: boolean }[];
}

/** What is open in every project that is stored, as of the moment of asking. */
export function dueProjectsOf(store: Projects, clock: () => Date): DueProjects {
  const openIn = dueBook();
  return async () => {
    const stored = store.list();
    const holidays = await Promise.all(stored.map(({ project }) => holidaysOf(project)));
    const asOf = instantOf(clock());
    return stored.map(({ project, isSample }, place) => ({
      project,
      isSample,
      open: openIn(project, asOf, holidays[place] ?? new Set()),
    }));
  };
}
