import type { WordsOf } from '../words.ts';

export const papers = {
  lead: 'Die Vereinbarung, ihre Änderungen und alles Unterzeichnete und Angebotene, wie es gedruckt wird.',
  versions: 'Vereinbarung und Änderungen',
  agreement: 'Vereinbarung',
  none: 'Noch gibt es nichts zu drucken. Das kommt mit dem ersten Entwurf der Vereinbarung.',
  states: {
    signed: 'Unterzeichnet am {{day}}',
    waitsForBoth: 'Wartet auf beide Unterschriften',
    waitsForClient: 'Wartet auf die Unterschrift des Kunden',
    waitsForYou: 'Wartet auf Ihre Unterschrift',
    draft: 'Wird noch geschrieben',
    dropped: 'Verworfen am {{day}}',
  },
  attached: 'Unterzeichnete Dokumente',
  offers: 'Angebote',
  offer: 'Angebot zur Beschwerde vom {{day}}',
  offerUntil: 'Gilt bis {{day}}',
  preview: 'Auf Papier',
  file: '{{file}}, auf {{language}}',
  pageBefore: 'Eine Seite zurück',
  pageAfter: 'Eine Seite weiter',
  save: 'Als PDF sichern',
  saved: 'Gesichert als „{{file}}“ in {{folder}}.',
  nothingSent:
    'Von hier wird nichts gesendet. Das PDF lässt sich überall lesen, ausfüllen und unterzeichnen.',
  draftFoot:
    'Ein Entwurf lässt sich nur ansehen. Ist er abgeschlossen, lässt er sich sichern und unterzeichnen.',
  droppedFoot: 'Das wurde verworfen; es lässt sich ansehen, aber nicht mehr unterzeichnen.',
  certificate: {
    action: 'PDF mit Ihrem Zertifikat signieren',
    title: 'Das PDF mit Ihrem Zertifikat signieren',
    proves:
      'Die Signatur zeigt, dass die Datei von der Person kommt, der das Zertifikat gehört, und dass seitdem nichts darin geändert wurde. Die Unterschriften unter der Vereinbarung ersetzt sie nicht; wie viel sie wiegt, hängt davon ab, wer das Zertifikat ausgestellt hat.',
    password: 'Passwort des Zertifikats',
    hint: 'Wird einmal benutzt und nirgends aufbewahrt. Die Datei des Zertifikats (.p12 oder .pfx) wählen Sie als Nächstes.',
    leave: 'Abbrechen',
    choose: 'Zertifikat wählen',
  },
} as const satisfies WordsOf<'papers'>;
