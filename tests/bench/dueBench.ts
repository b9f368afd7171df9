import { appReminders } from '../../electron/reminders/appReminders.ts';
import { dueProjectsOf } from '../../electron/reminders/dueProjects.ts';
import { DEFAULT_REMINDERS } from '../../shared/contract/settings.ts';
import { todayItems } from '../../shared/due/todayItems.ts';
import { instantOf } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { ReminderMemory } from '../../shared/reminders/memory.ts';
import { EMPTY_MEMORY } from '../../shared/reminders/memory.ts';
import { ok } from '../../shared/result.ts';
import type { Compared, Way } from './compare.ts';
import { compare } from './compare.ts';
import { manyProjects } from './manyProjects.ts';

const MORNING = Date.parse('2026-05-13T10:30:00Z');

/** What is due over many projects with 50 events each: found out anew, asked again, and looked at every minute. */
export async function dueBench(): Promise<Record<string, Compared[]>> {
  const projects = manyProjects(10_000);
  const thousand = projects.slice(0, 1_000);
  const again = today(thousand);
  const oneChanged = withOneChanged(thousand);
  const [tick, longTick] = [minuteTick(thousand), minuteTick(projects)];
  // What all of them find out the first time is not what is timed here.
  for (const begin of [again, oneChanged, tick, longTick]) {
    await begin();
  }
  return {
    'What is due, found out anew': await compare(
      {
        '100 projects': () => today(projects.slice(0, 100))(),
        '1,000 projects': () => today(thousand)(),
        '10,000 projects': () => today(projects)(),
      },
      { rounds: 5 },
    ),
    'What is due in 1,000 projects': await compare(
      {
        'found out anew': () => today(thousand)(),
        'the same day again': again,
        'once one has changed': oneChanged,
      },
      { rounds: 9 },
    ),
    'A minute in which nothing comes due': await compare(
      { '1,000 projects': tick, '10,000 projects': longTick },
      { rounds: 30 },
    ),
  };
}

/** The Today page, asked again and again. */
function today(projects: readonly ProjectFile[]): Way {
  const clock = calmClock();
  const due = dueProjectsOf({ list: () => projects.map(stored) }, clock);
  return async () => todayItems(await due(), instantOf(clock()));
}

/** The Today page with one more event in one of the projects, another one each time. */
function withOneChanged(projects: readonly ProjectFile[]): Way {
  const clock = calmClock();
  const current = [...projects];
  let place = 0;
  const due = dueProjectsOf({ list: () => current.map(stored) }, clock);
  return async () => {
    place = (place + 1) % current.length;
    const { [place]: one } = current;
    if (one !== undefined) {
      const id = `more-${one.events.length}`;
      current[place] = {
        ...one,
        events: [...one.events, { id, type: 'updateSent', at: instantOf(clock()) }],
      };
    }
    return todayItems(await due(), instantOf(clock()));
  };
}

/** The clock of the reminders, looking at projects that stay as they are. */
function minuteTick(projects: readonly ProjectFile[]): Way {
  const clock = calmClock();
  const list = projects.map(stored);
  let memory: ReminderMemory = EMPTY_MEMORY;
  const reminders = appReminders({
    dueProjects: dueProjectsOf({ list: () => list }, clock),
    store: {
      current: () => memory,
      save: (changed) => {
        memory = changed;
        return ok(changed);
      },
    },
    clock,
    settings: () => DEFAULT_REMINDERS,
    language: () => 'en',
    show: () => Promise.resolve('shown'),
    canNotify: () => true,
    onCount: () => undefined,
    onSurprise: (thrown) => {
      throw thrown;
    },
  });
  return () => reminders.look('minute');
}

/** A clock that goes on by a second with each look: no reminder comes due, and no day begins, as long as this takes. */
function calmClock(): () => Date {
  let looks = 0;
  return () => new Date(MORNING + (looks += 1) * 1_000);
}

function stored(project: ProjectFile) {
  return { project, isSample: false };
}
