import type { WordsOf } from '../words.ts';

export const calendar = {
  file: {
    title: 'Kalenderdatei',
    ofProject:
      'Alle Termine dieses Projekts zum Importieren in Ihren Kalender; eine neuere Datei bringt dort alles auf den neuesten Stand.',
    ofAll:
      'Alle Termine Ihrer Projekte zum Importieren in Ihren Kalender; eine neuere Datei bringt dort alles auf den neuesten Stand.',
    save: 'Kalenderdatei sichern',
    saved: 'Gesichert als „{{file}}“ in {{folder}}.',
  },
  milestone: 'Fällig: {{title}}',
  instalment: 'Zahlung erwartet: {{label}}, {{amount}}',
  update: 'Zwischenstand für {{client}}',
  duty: 'Von {{client}}: {{text}}',
  cure: 'Bis heute nachzubessern: {{title}}',
  offer: 'Das Angebot an {{client}} endet heute',
  contact: 'Bis jetzt bei {{client}} melden, wie zugesagt',
  followUp: '{{client}} fragen, wie es läuft',
  survey: 'Kurze Umfrage für {{client}}',
  agreed: '{{project}}, Fassung {{version}} der Vereinbarung.',
  complaint: '{{project}}, Beschwerde vom {{day}}.',
  delivered: 'Geliefert am {{day}}.',
  moved: 'Mit den Tagen, an denen auf den Kunden gewartet wurde: {{day}}.',
  paid: '{{amount}} bezahlt bis {{day}}.',
  met: 'Kam am {{day}}.',
  sent: 'Gesendet am {{day}}.',
  putRight: 'Nachgebessert am {{day}}.',
  inTouch: 'Sie haben sich am {{day}} gemeldet.',
  over: 'Die Klärung ist abgeschlossen.',
  done: 'Erledigt am {{day}}.',
} as const satisfies WordsOf<'calendar'>;
