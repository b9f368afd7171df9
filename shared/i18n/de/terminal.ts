import type { WordsOf } from '../words.ts';

export const terminal = {
  intro:
    'common-ground BEFEHL: Vereinbarungen und Rückforderungen, die daran geprüft werden. Ohne Netz, ohne Bildschirm.',
  more: 'common-ground BEFEHL --help sagt mehr zu jedem; --version nennt die Version.',
  unknownCommand: 'Den Befehl „{{name}}“ gibt es nicht.',
  exitCodes:
    'Endet mit 0, wenn alles gut ging, mit 1, wenn an einer Datei etwas nicht stimmt, mit 2, wenn der Befehl anders gemeint ist.',
  does: {
    validate: 'alles, was an Projektdateien nicht stimmt, oder „valid“',
    check: 'die Punkte einer Klärung, geprüft an der unterschriebenen Vereinbarung',
    offer: 'das Angebot zur Klärung als PDF und als ungesendete E-Mail mit Anhang',
    letter: 'ein Brief an den Kunden als ungesendete E-Mail',
    agreement: 'eine Fassung der Vereinbarung als PDF, zum Lesen, Unterzeichnen und Aufbewahren',
    updates: 'die zugesagten Zwischenstände eines Zeitraums, und was aus ihnen wurde',
    calendar: 'Termine, Zahlungen, Zwischenstände und Fristen als Kalenderdatei',
    verify: 'ob die Siegel stimmen; sonst der erste Eintrag, der geändert wurde',
    sample: 'ein erfundenes Projekt mit einer Klärung darin',
  },
  details: {
    validate: 'Zu jeder Stelle: ihr Pfad in der Datei, was dort steht und was dorthin gehört.',
    check:
      '--dispute kann entfallen, wenn die Datei nur eine Klärung enthält. --json gibt die Prüfung aus; für mehrere Dateien eine Liste aus {"file", "result"}, mit "error" anstelle von "result", wo eine Datei nichts ergibt.',
    offer:
      'Nimmt das Angebot, das in der App zusammengestellt wurde, sonst das, was die Vereinbarung ohnehin vorsieht. --language ist ohne Angabe die Sprache des Kunden; --valid-days zählt ab heute. Beide Dateien werden geschrieben oder keine. Ohne --force wird nichts überschrieben.',
    letter:
      'Nimmt den Wortlaut, wie er in der App steht, sonst wie die App ihn jetzt schriebe, in der Sprache des Kunden. acknowledgement ist die erste Antwort auf eine Beschwerde, response die Antwort mit dem Angebot im Anhang, followUp die Frage danach, wie es läuft. Ohne --force wird nichts überschrieben.',
    agreement:
      'Nimmt die Fassung, die jetzt gilt, sonst die letzte, wenn --version keine andere mit ihrer Nummer nennt. --language ist ohne Angabe die Sprache des Kunden. Ohne --force wird nichts überschrieben.',
    updates:
      'Tage werden wie 2026-03-30 geschrieben; --from und --to zählen beide mit. --as-of ist der Zeitpunkt, von dem aus geschaut wird (ohne Angabe jetzt), mit Zeitverschiebung: 2026-03-30T09:00:00+02:00. --json gibt eine Liste aus {"due", "remindAt", "status"} aus; für mehrere Dateien eine Liste aus {"file", "result"}, mit "error" anstelle von "result", wo eine Datei nichts ergibt.',
    calendar:
      'Eine iCalendar-Datei (RFC 5545) in der Sprache der freiberuflichen Seite. Eine neuere ersetzt beim Einlesen, was die ältere gebracht hat. Zugesagte Zwischenstände tragen ihre Erinnerung als Alarm. Ohne --force wird nichts überschrieben.',
    verify:
      'Berechnet jedes Siegel neu. Eine Datei ohne Siegel lässt sich an nichts messen, und das ist in Ordnung. --json gibt {"versions", "events", "sealed", "brokenRecord", "kind"} aus.',
    sample: 'Wird ausgegeben oder nach --out geschrieben. Ohne --force wird nichts überschrieben.',
  },
  noFile: 'Bitte mindestens eine Projektdatei nennen.',
  oneFile: 'Bitte genau eine Projektdatei nennen.',
  noFileWanted: 'Hier wird keine Datei erwartet; --out sagt, wohin geschrieben wird.',
  unknownOption: 'Die Option {{option}} gibt es nicht.',
  missingValue: 'Hinter {{option}} fehlt eine Angabe.',
  unwantedValue: '{{option}} steht für sich, ohne Angabe dahinter.',
  noOut: 'Bitte mit --out angeben, wohin das PDF soll.',
  noMailOut: 'Bitte mit --out angeben, wohin die E-Mail soll.',
  badKind: '--kind ist acknowledgement, response oder followUp, nicht „{{kind}}“.',
  noKind: 'Bitte mit --kind sagen, welcher Brief: acknowledgement, response oder followUp.',
  unknownLanguage: '--language ist en oder de, nicht „{{language}}“.',
  badDays: '--valid-days ist eine ganze Zahl von 1 bis 9999, nicht „{{days}}“.',
  sameFile: 'Die Projektdatei, --out und --eml müssen verschiedene Dateien sein.',
  nameDispute: 'Bitte mit --dispute eine von diesen nennen.',
  badVersion: '--version ist eine ganze Zahl ab 1, nicht „{{version}}“.',
  nameVersion: 'Bitte mit --version eine von diesen nennen: {{versions}}.',
  noVersions: 'Diese Datei enthält keine Fassung einer Vereinbarung.',
  noVersionsNext: 'Schließen Sie zuerst in der App den Entwurf ab; dann gibt es eine Fassung zum Drucken.',
  inTheWay: '{{file}} gibt es schon. Bitte einen anderen Namen wählen oder mit --force überschreiben.',
  notAFile:
    '{{file}} ist ein Ordner oder ein Gerät und wird nicht überschrieben. Bitte einen anderen Namen wählen.',
  noFolder:
    '{{file}}: Den Ordner {{folder}} gibt es nicht. Bitte zuerst anlegen oder einen anderen Ort wählen.',
  noCalendarOut: 'Bitte mit --out angeben, wohin der Kalender soll.',
  outSameFile: 'Die Projektdatei und --out müssen verschiedene Dateien sein.',
  nothingDated:
    '{{file}}: Noch hat darin nichts einen Tag. Zuerst unterzeichnen beide eine Vereinbarung, dann gibt es Termine.',
  sealsHold: '{{versions}} und {{entries}}: Alle Siegel stimmen.',
  noSeals: 'Diese Datei hat keine Siegel, an denen sie sich messen ließe.',
  sealBrokenHere: '{{path}}: Das Siegel dieses Eintrags passt nicht zu dem, was dort steht.',
  sealBroken: '{{path}}: Das Siegel passt nicht zu dem, was dort steht ({{record}}).',
  written: '{{file}} geschrieben.',
} as const satisfies WordsOf<'terminal'>;
