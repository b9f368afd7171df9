import type { Dated } from '../../shared/due/dated.ts';
import type { TodayItem } from '../../shared/due/todayItem.ts';
import type { DueProject } from '../../shared/due/todayItems.ts';
import { inOrder, todayItem } from '../../shared/due/todayItems.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { instantOf, moment } from '../../shared/model/instant.ts';
import type { Occurrence } from '../../shared/reminders/occurrence.ts';

/** Something due that the person is told of, with the project that it belongs to. */
export interface DueReminder extends Occurrence {
  readonly due: DueProject;
  readonly dated: Dated;
}

interface ProjectReminders {
  readonly reminders: readonly DueReminder[];
  /** One's own turn, and due today or earlier. */
  readonly forToday: number;
}

export interface DueReminders {
  /** What the person is told of, now or later. A made-up project stands on Today, but it calls nobody. */
  readonly reminders: readonly DueReminder[];
  /** Of all projects together: what the tray counts. */
  readonly forToday: number;
}

/**
 * Reads the reminders off what is open. What is open in a project is the same list from minute to minute until something changes or the
 * day does (see `dueBook`), so each list is read once.
 */
export function remindersReader(): (projects: readonly DueProject[], now: Date) => DueReminders {
  const known = new WeakMap<readonly Dated[], ProjectReminders>();
  return (projects, now) => {
    const asOf = instantOf(now);
    const read = projects
      .filter(({ isSample }) => !isSample)
      .map((due) => {
        const here = known.get(due.open) ?? readReminders(due, asOf);
        known.set(due.open, here);
        return here;
      });
    return {
      reminders: read.flatMap(({ reminders }) => reminders),
      forToday: read.reduce((sum, { forToday }) => sum + forToday, 0),
    };
  };
}

/** The same as a list shows them, most urgent first. */
export function itemsOf(reminders: readonly DueReminder[], now: Date): TodayItem[] {
  const asOf = instantOf(now);
  return inOrder(reminders.map(({ due, dated }) => todayItem(due, dated, asOf)));
}

function readReminders(due: DueProject, asOf: Instant): ProjectReminders {
  const items = due.open.map((dated) => todayItem(due, dated, asOf));
  return {
    reminders: due.open.flatMap((dated) =>
      dated.remindAt === undefined ? [] : [{ key: dated.key, remindAt: moment(dated.remindAt), due, dated }],
    ),
    forToday: items.filter(({ turn, daysLeft }) => turn === 'yours' && daysLeft <= 0).length,
  };
}
