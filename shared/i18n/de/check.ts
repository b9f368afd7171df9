import type { WordsOf } from '../words.ts';

const HELD = 'Geprüft an {{version}}, in Kraft seit dem {{since}}, nach dem Stand vom {{day}}, {{time}} Uhr.';

export const check = {
  window: 'Prüfen',
  version: 'Fassung {{number}}',
  held: { email: HELD, phone: HELD, chat: HELD, letter: HELD, meeting: HELD },
  bar: 'Das Geld als Balken; dasselbe steht in der Tabelle.',
  findings: 'Was sich ergeben hat',
  agreed: 'Was vereinbart war',
  happened: 'Was geschah',
  adds: 'So kommt der Betrag zustande',
  why: 'Warum',
  ask: 'Was zu fragen ist',
  questions: {
    SCOPE_UNSIGNED: 'Welche Vereinbarung ist gemeint? Nichts, was beide unterschrieben haben, spricht davon.',
    TARGET_UNKNOWN: 'Um welchen Teil der Arbeit geht es?',
    NOT_DELIVERED_YET: 'Geliefert ist davon noch nichts. Was war davon zu sehen, und wo?',
    NO_CRITERION: 'Was genau soll anders sein, als es jetzt ist?',
    CRITERION_UNKNOWN:
      'Sehen Sie selbst nach: Ist das Kriterium erfüllt? Halten Sie es bei diesem Punkt fest.',
    NO_CLAUSE: 'Was enttäuscht, und was soll anders sein?',
  },
  settle: 'Beim Zuhören beantworten',
  since: {
    lead: 'Seit der Beschwerde: {{entries}}.',
    entry: '{{text}} ({{day}})',
    note: 'Die Ergebnisse beruhen auf dem Stand davor.',
    link: 'Zum Verlauf',
  },
  overlap:
    'Die Ergebnisse überschneiden sich und werden nicht einfach zusammengezählt: Insgesamt gehen {{amount}} ab.',
  withdrawal:
    'Das Widerrufsrecht ist nach seiner regulären Frist gerechnet. Feiertage am Fristende, eine fehlende Belehrung (die die Frist verlängert), außerhalb von Geschäftsräumen geschlossene Verträge und nach Wunsch angefertigte Waren sind nicht berücksichtigt und können weitergehende Rechte geben.',
  noClaims:
    'Markieren Sie in den Worten, worum es geht. Jeder Punkt wird dann an dem geprüft, was beide unterschrieben haben: Ergebnis, Klausel, Tage und Summe.',
  unsigned:
    'Es zählt nur eine Fassung, die beide unterschrieben haben, und an diesem Tag gab es keine. Punkte und Worte bleiben erhalten; fragen Sie nach, was vereinbart war, und klären Sie es von dort aus.',
  toListen: 'Zum Zuhören',
  toAgreement: 'Vereinbarung ansehen',
  copy: 'Als Tabelle kopieren',
  copied: 'Kopiert. Fügen Sie es in eine Tabelle oder E-Mail ein.',
  notCopied:
    'Kopieren ging nicht; der Rechner hat die Zwischenablage nicht freigegeben. Bitte versuchen Sie es noch einmal.',
  table: {
    claim: 'Punkt',
    finding: 'Ergebnis',
    follows: 'Was folgt',
    money: 'Preisnachlass',
    clauses: 'Klauseln',
  },
  go: 'Weiter zum Angebot',
} as const satisfies WordsOf<'check'>;
