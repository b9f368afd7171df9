import type { WordsOf } from '../words.ts';

export const outbox = {
  title: 'Postausgang',
  heading_one: 'Eine Nachricht ist geschrieben und nicht als gesendet bestätigt',
  heading_other: '{{count}} Nachrichten sind geschrieben und nicht als gesendet bestätigt',
  headingNone: 'Nichts wartet darauf, gesendet zu werden',
  lead: 'Das Älteste zuerst. Jede Zeile führt dorthin, wo es weitergeht.',
  onlyWhenSaid: 'Nichts gilt als gesendet, bevor Sie es sagen.',
  none: 'Was Sie einem Kunden schreiben, wartet hier vom ersten Wort an, bis Sie sagen, dass es gesendet ist: Zwischenstände, Antworten, Erinnerungen, Angebote und Vereinbarungen.',
  toProjects: 'Zu den Projekten',
  kinds: { offer: 'Angebot', agreement: 'Vereinbarung' },
  what: '{{kind}}, {{name}}',
  written: 'Geschrieben am {{day}}',
  isSent: '{{what}}: gilt als gesendet.',
  wasSent: 'Es ist gesendet',
  wasSentAbout: 'Es ist gesendet: {{what}}',
} as const satisfies WordsOf<'outbox'>;
