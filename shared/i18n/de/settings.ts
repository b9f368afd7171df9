import type { WordsOf } from '../words.ts';

export const settings = {
  title: 'Einstellungen',
  lead: 'Was Sie wählen, gilt sofort.',
  language: {
    label: 'Sprache der Oberfläche',
    system: 'Wie dieser Rechner',
    en: 'English',
    de: 'Deutsch',
    hint: 'Briefe und Angebote folgen der Sprache des Kunden, gleich, was Sie hier wählen.',
  },
  theme: {
    label: 'Hell und dunkel',
    system: 'Wie dieser Rechner',
    light: 'Hell',
    dark: 'Dunkel',
  },
  home: {
    title: 'Wo Ihre Projekte liegen',
    text: 'Nur auf diesem Rechner, in dem Ordner, den er für Common Ground führt. Es gibt kein Konto, und nichts geht über ein Netz. Mit „{{saveAsFile}}“ auf der Seite eines Projekts erhalten Sie seine offene Datei, zum Aufheben oder für einen anderen Rechner.',
  },
  sample: {
    title: 'Zum Umsehen',
    text: 'Eine erfundene Bäckerei samt Klärung: Probieren Sie aus, was Sie möchten.',
    bring: 'Erfundenes Projekt holen',
  },
  about: {
    title: 'Über Common Ground',
    version: 'Common Ground {{version}}',
    notAdvice: 'Eine Hilfe für Ihre eigene Entscheidung, keine Rechtsberatung.',
  },
} as const satisfies WordsOf<'settings'>;
