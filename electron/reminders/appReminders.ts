import type { ReminderSettings } from '../../shared/contract/settings.ts';
import { dueWords } from '../../shared/explaining/dueWords.ts';
import { sayIn } from '../../shared/i18n/translator.ts';
import type { Language } from '../../shared/model/basics.ts';
import { noticeOf } from '../../shared/reminders/noticeOf.ts';
import type { DueProjects } from './dueProjects.ts';
import type { DueReminder } from './dueReminders.ts';
import { itemsOf, remindersReader } from './dueReminders.ts';
import { minutes } from './minutes.ts';
import type { ReminderClockNeeds } from './ReminderClock.ts';
import { ReminderClock } from './ReminderClock.ts';

interface AppRemindersNeeds extends Pick<
  ReminderClockNeeds<DueReminder>,
  'store' | 'clock' | 'show' | 'canNotify' | 'onSurprise'
> {
  readonly dueProjects: DueProjects;
  readonly settings: () => ReminderSettings;
  /** Of the screens. */
  readonly language: () => Language;
  /** Told at every look: how much is one's own turn today. */
  readonly onCount: (forToday: number) => void;
}

const TODAY = '/today';

/** The clock of the reminders over everything that is due in the projects, in the words that Today uses. */
export function appReminders({
  dueProjects,
  language,
  onCount,
  ...needs
}: AppRemindersNeeds): ReminderClock<DueReminder> {
  const read = remindersReader();
  return new ReminderClock<DueReminder>({
    ...needs,
    zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
    everyMinute: minutes,
    open: async (now) => {
      const { reminders, forToday } = read(await dueProjects(), now);
      onCount(forToday);
      return reminders;
    },
    notice: (reminders, now) =>
      noticeOf(itemsOf(reminders, now), {
        say: sayIn(language()),
        wordsOf: (item) => ({
          ...dueWords(item, language()),
          address: `${TODAY}?${new URLSearchParams({ item: item.key }).toString()}`,
        }),
        listAddress: TODAY,
      }),
  });
}
