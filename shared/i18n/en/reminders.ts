export const reminders = {
  several_one: 'One thing came due',
  several_other: '{{count}} things came due',
  more_one: 'And one more',
  more_other: 'And {{count}} more',
  open: 'Open',
  snooze: 'Remind me in an hour',
} as const;
