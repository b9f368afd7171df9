import type { WordsOf } from '../words.ts';

export const frame = {
  skipToPage: 'Zur Seite',
  places: 'Bereiche',
  clients: 'Kunden',
  projects: 'Projekte',
  disputes: 'Klärungen',
  settings: 'Einstellungen',
  onThisComputer: 'Nur auf diesem Rechner',
  back: 'Zurück',
  forward: 'Vor',
  savedToday: 'Gespeichert {{time}}',
  savedOn: 'Gespeichert {{day}}, {{time}}',
  undo: 'Rückgängig',
  tryAgain: 'Noch einmal versuchen',
  waiting: 'Einen Moment',
  more: 'Mehr',
  broken: { title: 'Diese Seite ließ sich nicht zeigen' },
  nothingHere: {
    title: 'Hier liegt nichts',
    lead: 'Was unter dieser Adresse stand, wurde wohl entfernt.',
    toProjects: 'Zu den Projekten',
  },
} as const satisfies WordsOf<'frame'>;
