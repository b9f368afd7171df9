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
  profile: {
    title: 'Sie',
    lead: 'So stehen Sie auf Vereinbarungen und Briefen. Projekte, die es schon gibt, behalten, was darin steht.',
    name: 'Ihr Name',
    nameMissing: 'Bitte schreiben Sie Ihren Namen; damit unterzeichnen Sie.',
    trade: 'Was Sie machen',
    tradeHint: 'Eine Zeile unter Ihrem Namen: „Webdesign“.',
    language: 'Ihre Sprache auf Papieren',
    timeZoneHint: 'In ihr zählen Tage und Erinnerungen neuer Projekte.',
    zoneOfMachine: 'Wie dieser Rechner, {{zone}}',
    currency: 'Sie rechnen ab in',
  },
  home: {
    title: 'Wo Ihre Projekte liegen',
    text: 'Nur auf diesem Rechner, in dem Ordner, den er für Common Ground führt. Sie brauchen kein Konto bei irgendwem, und nichts geht von selbst über ein Netz. Mit „{{saveAsFile}}“ auf der Seite eines Projekts erhalten Sie seine offene Datei, zum Aufheben oder für einen anderen Rechner.',
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
