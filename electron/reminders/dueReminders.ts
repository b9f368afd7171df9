import type { Dated } from '../../shared/due/dated.ts';
import type { DueProject } from '../../shared/due/todayItems.ts';
import { inOrder, todayItem } from '../../shared/due/todayItems.ts';
import { dueWords } from '../../shared/explaining/dueWords.ts';
import { sayIn } from '../../shared/i18n/translator.ts';
import type { Language } from '../../shared/model/basics.ts';
import { instantOf, moment } from '../../shared/model/instant.ts';
import type { Notice } from '../../shared/reminders/notice.ts';
import { noticeOf } from '../../shared/reminders/noticeOf.ts';
import type { Occurrence } from '../../shared/reminders/occurrence.ts';

/** Something due that the person is to be told of, with where it belongs. */
export interface DueReminder extends Occurrence {
  readonly due: DueProject;
  readonly dated: Dated;
}

interface DueReminders {
  readonly open: () => Promise<readonly DueReminder[]>;
  readonly notice: (reminders: readonly DueReminder[], now: Date) => Notice;
}

interface DueRemindersNeeds {
  readonly dueProjects: () => Promise<readonly DueProject[]>;
  /** Of the screens. */
  readonly language: () => Language;
}

/** What the clock of the reminders looks at, and how it is told. Nothing is told of the made-up sample. */
export function dueReminders({ dueProjects, language }: DueRemindersNeeds): DueReminders {
  /** What is open in a project is the same list from minute to minute. */
  const known = new WeakMap<readonly Dated[], readonly DueReminder[]>();

  function remindersOf(due: DueProject): readonly DueReminder[] {
    const before = known.get(due.open);
    const reminders = before ?? due.open.flatMap((dated) => reminderOf(due, dated));
    known.set(due.open, reminders);
    return reminders;
  }

  return {
    async open() {
      return (await dueProjects()).filter(({ isSample }) => !isSample).flatMap(remindersOf);
    },

    notice(reminders, now) {
      const asOf = instantOf(now);
      const items = inOrder(reminders.map(({ due, dated }) => todayItem(due, dated, asOf)));
      return noticeOf(items, {
        say: sayIn(language()),
        wordsOf: (item) => ({
          ...dueWords(item, language()),
          address: `/today?item=${encodeURIComponent(item.key)}`,
        }),
        listAddress: '/today',
      });
    },
  };
}

function reminderOf(due: DueProject, dated: Dated): DueReminder[] {
  return dated.remindAt === undefined
    ? []
    : [{ key: dated.key, remindAt: moment(dated.remindAt), due, dated }];
}
