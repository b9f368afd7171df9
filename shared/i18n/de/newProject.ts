import type { WordsOf } from '../words.ts';

export const newProject = {
  title: 'Ein neues Projekt',
  lead: 'Ein paar Antworten, dann schreiben Sie die Vereinbarung. Bis zur Unterschrift lässt sich alles ändern.',
  who: {
    title: 'Für wen?',
    label: 'Kunde',
    choice: 'Bekannt oder neu',
    known: 'Ein bekannter Kunde',
    new: 'Ein neuer Kunde',
    missing: 'Bitte wählen Sie, für wen es ist.',
    search: 'Namen eingeben',
    nothingFound: 'Kein Kunde enthält diese Buchstaben. Mit „{{newClient}}“ halten Sie einen neuen fest.',
  },
  what: {
    title: 'Worum geht es?',
    label: 'Wie das Projekt heißt',
    hint: 'Wie auf dem Papier: „Website für die Bäckerei“.',
    missing: 'Bitte geben Sie einen Namen; er steht auf der Vereinbarung.',
    currency: 'Abgerechnet in',
    currencyMissing: 'Bitte wählen Sie eine Währung.',
  },
  from: {
    title: 'Womit fangen Sie an?',
    label: 'Vereinbarung zum Anfangen',
    scratch: 'Von Grund auf',
    scratchHint: 'Eine leere Vereinbarung mit fairen Bedingungen für beide Seiten',
    language: 'Das Papier folgt der Sprache Ihres Kunden: {{language}}.',
    missing: 'Bitte wählen Sie eine; „{{scratch}}“ geht immer.',
  },
  when: {
    title: 'Wann beginnt die Arbeit?',
    label: 'Erster Tag der Arbeit',
    hint: 'Alle Tage der Vereinbarung zählen ab hier; verschiebt er sich, wandern sie mit.',
    missing: 'Bitte geben Sie den Tag an. Verschieben lässt er sich später.',
    met: 'Wie kommen Sie überein?',
    inPerson: 'Wir treffen uns vor der Unterschrift',
    atDistance: 'Aus der Ferne, per Mail oder Telefon',
    atDistanceHint:
      'Wer privat bestellt, kann dann in der EU und im Vereinigten Königreich 14 Tage lang widerrufen.',
  },
  you: {
    title: 'Und Sie?',
    lead: 'So stehen Sie auf der Vereinbarung. Für die nächste bleibt es in den Einstellungen.',
  },
  foot: 'Was Sie schreiben, bleibt hier, bis Sie weitergehen.',
  leave: 'Jetzt nicht',
  goOn: 'Vereinbarung schreiben',
  noTemplates: 'Die Vereinbarungen zum Anfangen ließen sich nicht lesen. Von Grund auf geht es immer.',
} as const satisfies WordsOf<'newProject'>;
