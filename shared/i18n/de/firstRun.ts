import type { WordsOf } from '../words.ts';

export const firstRun = {
  title: 'Festhalten, was gilt. Fair bleiben, wenn es hakt.',
  lead: 'Common Ground bewahrt auf, was Sie und Ihr Kunde unterzeichnet haben, und führt Sie Schritt für Schritt von einer Beschwerde zu einem fairen Angebot.',
  write: {
    first: 'Erste Vereinbarung schreiben',
    title: 'Eine Vereinbarung schreiben',
    hint: 'Aus einer Vorlage Ihres Fachs, in etwa zehn Minuten',
  },
  sample: {
    title: 'Erst einmal umsehen',
    hint: 'Eine erfundene Bäckerei samt Klärung, mit einem Klick wieder weg',
  },
  open: {
    title: 'Projektdatei öffnen',
    hint: 'Von Common Ground gesichert, hier oder auf einem anderen Rechner',
  },
  youRead: 'Sie lesen',
  takenFrom: 'Von diesem Rechner übernommen; hier oder später in den Einstellungen zu ändern.',
  chosen: 'Hier oder später in den Einstellungen zu ändern.',
  nothingLeaves: 'Nichts verlässt diesen Rechner, außer Sie versenden es selbst.',
  circles: {
    you: 'Was Sie meinten',
    both: 'Was beide unterschrieben',
    they: 'Was der Kunde erhoffte',
  },
  picture:
    'Zwei Kreise: was Sie meinten und was der Kunde erhoffte. Wo sie sich überschneiden: was beide unterschrieben haben.',
} as const satisfies WordsOf<'firstRun'>;
