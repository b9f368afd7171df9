import type { WordsOf } from '../words.ts';

export const tray = {
  due_zero: 'Common Ground: Heute steht nichts an',
  due_one: 'Common Ground: Heute steht ein Punkt an',
  due_other: 'Common Ground: Heute stehen {{count}} Punkte an',
  openToday: '„Heute“ öffnen',
  openTodayWith: '„Heute“ öffnen ({{things}})',
  newProject: 'Neues Projekt …',
  pause: 'Bis morgen nicht erinnern',
  goOn: 'Wieder erinnern',
  quit: 'Common Ground beenden',
} as const satisfies WordsOf<'tray'>;
