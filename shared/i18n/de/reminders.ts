import type { WordsOf } from '../words.ts';

export const reminders = {
  several_one: 'Etwas ist fällig',
  several_other: '{{count}} Dinge sind fällig',
  more_one: 'Und eine weitere',
  more_other: 'Und {{count}} weitere',
  open: 'Öffnen',
  snooze: 'In einer Stunde erinnern',
} as const satisfies WordsOf<'reminders'>;
