import type { WordsOf } from '../words.ts';

export const offer = {
  optionTitles: {
    byAgreement: 'Wie vereinbart',
    putRight: 'Nachbessern wie vereinbart',
    credit: 'Nachlass wie vereinbart',
    both: 'Nachbessern und Nachlass',
    ending: 'Ein geordnetes Ende',
  },
  lines: {
    deliver: '{{title}}',
    deliverPieces: 'Noch {{missing}} × {{title}}',
    putRight: '{{title}} nachgebessert',
    revision: '{{title}} noch einmal überarbeitet',
    updates_one: 'Jeden Tag ein Zwischenstand',
    updates_other: 'Alle {{count}} Tage ein Zwischenstand',
    priceReduction: '{{amount}} Preisnachlass',
    refund: '{{amount}} werden zurückgezahlt',
    discount: '{{amount}} Nachlass auf das nächste Projekt',
    parting: 'Trennung, {{amount}} gehen zurück',
    overpaid: 'Über den Preis hinaus Gezahltes geht zurück',
    ends: 'Das Projekt endet; Geliefertes bleibt beim Auftraggeber',
    endsEmpty: 'Das Projekt endet',
    stays: 'Leistung und Preis bleiben wie vereinbart',
    by: '{{text}} bis {{day}}',
  },
  payment: {
    still: 'Noch zu zahlen',
    back: 'Zurückgezahlt werden',
    insteadOf: 'statt {{amount}}',
    andBack: 'und {{amount}} zurück',
  },
} as const satisfies WordsOf<'offer'>;
