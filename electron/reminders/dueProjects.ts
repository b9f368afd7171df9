import { dueBook } from '../../shared/due/dueBook.ts';
import type { DueProject } from '../../shared/due/todayItems.ts';
import { instantOf } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { holidaysOf } from '../../shared/updates/publicHolidays.ts';

export type DueProjects = () => Promise<DueProject[]>;

interface Projects {
  list(): readonly { readonly project: ProjectFile; readonly isSample: boolean }[];
}

/** So many are looked at before others get their turn: all of ten thousand at once would keep the window waiting for a second. */
const AT_ONCE = 100;

/** What is open in every project that is stored, as of the moment of asking. */
export function dueProjectsOf(store: Projects, clock: () => Date): DueProjects {
  const openIn = dueBook();
  return async () => {
    const stored = store.list();
    const asOf = instantOf(clock());
    const found: DueProject[] = [];
    for (const [place, { project, isSample }] of stored.entries()) {
      if (place % AT_ONCE === AT_ONCE - 1) {
        await othersTurn();
      }
      found.push({ project, isSample, open: openIn(project, asOf, await holidaysOf(project)) });
    }
    return found;
  };
}

function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
