/** The icon in the tray and its menu. */
export const tray = {
  due_zero: 'Common Ground: nothing is due today',
  due_one: 'Common Ground: one thing for today',
  due_other: 'Common Ground: {{count}} things for today',
  openToday: 'Open Today',
  openTodayWith: 'Open Today ({{things}})',
  newProject: 'New project…',
  pause: 'No reminders until tomorrow',
  goOn: 'Remind me again',
  quit: 'Quit Common Ground',
} as const;
