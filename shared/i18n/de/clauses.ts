import type { WordsOf } from '../words.ts';

export const clauses = {
  version: 'Fassung {{number}}',
  reference: 'Fassung {{version}}, {{number}} {{title}}',
  referencePlain: 'Fassung {{version}}, {{title}}',
  clause: 'Fassung {{version}}, Ziffer {{number}}',
  clausesTogether: 'Fassung {{version}}, Ziffern {{numbers}}',
  criterion: 'Fassung {{version}}, Kriterium {{number}}',
  titles: {
    deliverables: 'Leistungen',
    exclusions: 'Nicht enthalten',
    clientDuties: 'Zuarbeit',
    instalments: 'Zahlungen',
    updates: 'Zwischenstände',
    acceptance: 'Abnahme',
    late: 'Verspätete Lieferung',
    cure: 'Erst nachbessern',
    unmetCriterion: 'Nicht erfülltes Kriterium',
    cancellation: 'Vorzeitiges Ende',
    distance: 'Auf Entfernung vereinbart',
    signatures: 'Unterschriften',
  },
  deliverable: '{{title}} bis {{day}} für {{price}}',
  deliverablePieces: '{{quantity}} × {{title}} bis {{day}} für {{price}}',
  excluded: 'Nicht enthalten: {{text}}',
  updates_one: 'Jeden Tag ein Zwischenstand ab {{first}}, mit {{grace}}',
  updates_other: 'Alle {{count}} Tage ein Zwischenstand ab {{first}}, mit {{grace}}',
  acceptanceDays:
    'Schweigen gilt nach {{days}} ab Lieferung als Abnahme. Was fehlt, wird binnen {{claimDays}} ab Lieferung gemeldet.',
  lateNoGrace:
    '{{rate}} des Preises je angefangene Woche, höchstens {{cap}}. Verspätete Zuarbeit verschiebt den Termin.',
  late: 'Nach {{grace}} {{rate}} des Preises je angefangene Woche, höchstens {{cap}}. Verspätete Zuarbeit verschiebt den Termin.',
  lateNothing: 'Eine späte Lieferung mindert den Preis nicht. Verspätete Zuarbeit verschiebt den Termin.',
  cureFirst:
    'Was fehlt oder nicht wie vereinbart ist, wird binnen {{days}} nachgebessert, bevor Geld fällig wird.',
  cureNot: 'Geld wird fällig, ohne dass zuvor nachgebessert werden muss.',
  unmetCriterion:
    'Ein nicht erfülltes Kriterium mindert den Preis der Leistung um {{before}}, nach der Abnahme um {{after}}.',
  cancellation: 'Bezahlt wird, was geliefert ist, und vom Rest {{fee}}.',
  cancellationNoFee: 'Bezahlt wird, was geliefert ist, vom Rest nichts.',
  depositRetained: 'Die Anzahlung verbleibt in jedem Fall.',
  depositReturned: 'Die Anzahlung wird darauf angerechnet.',
  noUpdates: 'Zwischenstände wurden nicht vereinbart',
  outsideScope: 'In keiner Leistung ist davon die Rede',
  unsigned: 'Keine Fassung ist von beiden unterschrieben',
  contractPrice: 'Der vereinbarte Preis aller Leistungen beträgt {{price}}',
  withdrawal:
    'Ein auf Entfernung geschlossener Vertrag kann von Verbrauchern binnen 14 Tagen widerrufen werden',
  noClause: 'Noch keiner Ziffer zugeordnet',
} as const satisfies WordsOf<'clauses'>;
