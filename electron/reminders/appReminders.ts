import type { ReminderSettings } from '../../shared/contract/settings.ts';
import { dueWords } from '../../shared/explaining/dueWords.ts';
import { sayIn } from '../../shared/i18n/translator.ts';
import type { Language } from '../../shared/model/basics.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { noticeOf } from '../../shared/reminders/noticeOf.ts';
import type { Reminder } from '../../shared/reminders/remindersIn.ts';
import { remindersIn } from '../../shared/reminders/remindersIn.ts';
import type { DueProjects } from './dueProjects.ts';
import { minutes } from './minutes.ts';
import type { ReminderClockNeeds } from './ReminderClock.ts';
import { ReminderClock } from './ReminderClock.ts';

interface AppRemindersNeeds extends Pick<
  ReminderClockNeeds<Reminder>,
  'store' | 'clock' | 'show' | 'canNotify' | 'onLook' | 'onSurprise'
> {
  readonly dueProjects: DueProjects;
  readonly settings: () => ReminderSettings;
  /** Of the screens. */
  readonly language: () => Language;
}

const TODAY = '/today';

/** The clock of the reminders over everything that is due in the projects, in the words that Today uses. */
export function appReminders({
  dueProjects,
  language,
  ...needs
}: AppRemindersNeeds): ReminderClock<Reminder> {
  return new ReminderClock<Reminder>({
    ...needs,
    zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
    everyMinute: minutes,
    open: async (now) => remindersIn(await dueProjects(), instantOf(now)),
    notice: (items) =>
      noticeOf(items, {
        say: sayIn(language()),
        wordsOf: ({ item }) => ({
          ...dueWords(item, language()),
          address: `${TODAY}?${new URLSearchParams({ item: item.key }).toString()}`,
        }),
        listAddress: TODAY,
      }),
  });
}
