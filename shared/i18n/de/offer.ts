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
    refund: '{{amount}} zurück an Sie',
    discount: '{{amount}} Nachlass auf das nächste Projekt',
    parting: 'Trennung, {{amount}} gehen zurück',
    overpaid: 'Über den Preis hinaus Gezahltes geht zurück',
    ends: 'Das Projekt endet; Geliefertes bleibt bei Ihnen',
    stays: 'Leistung und Preis bleiben wie vereinbart',
    by: '{{text}} bis {{day}}',
  },
  payment: {
    last: 'Letzte Zahlung',
    still: 'Noch zu zahlen',
    back: 'Zurück an Sie',
    nothing: 'Noch zu zahlen',
    insteadOf: 'statt {{amount}}',
    andBack: 'und {{amount}} zurück an Sie',
  },
} as const satisfies WordsOf<'offer'>;
