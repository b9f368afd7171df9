/** When the app speaks up by itself, and when it is there to do so. */
export const reminderSettings = {
  title: 'Reminders',
  lead: 'What is due stands on Today, whatever you choose here.',

  notify: 'Tell me when something is due',
  notifyHint: 'As a notification of this computer: one for all that came due, and each thing once.',
  notThere: 'This desktop shows no notifications, so what is due stands on Today only.',
  refused:
    'The last notification was not shown. Look in the settings of this computer whether Common Ground may show notifications.',

  quiet: 'Keep quiet for some hours of the day',
  quietHint: 'What comes due in them is told afterwards.',
  quietFrom: 'From',
  quietUntil: 'Until',
  quietNever: 'Both are the same, so no hour is quiet.',

  days: 'On these days',
  daysHint: 'What comes due on another day is told on the next of these.',
  oneDayStays: 'One day has to stay. To hear nothing at all, untick the first box.',

  stay: 'Go on when the window is closed',
  stayHint:
    'Common Ground is then an icon in the tray: a click brings the window back, its menu ends the app.',
  staysAlways: 'When you close the window, Common Ground goes on and reminds you until you quit it.',
  noTray: 'This desktop shows no icons in a tray, so closing the window ends Common Ground.',

  start: 'Start with this computer',
  startHint: 'So that reminders come before you think of opening the app.',
  startHintQuiet: 'So that reminders come before you think of opening the app. No window opens.',
  needsApproval: 'macOS waits for you to allow it: in System Settings under General, Login Items.',
} as const;
