import type { WordsOf } from '../words.ts';

export const money = {
  price: 'Preis {{amount}}',
  asksBack: '{{name}} fordert {{amount}} zurück',
  youAskBack: 'Zurückgefordert {{amount}}',
  atRisk: '{{amount}} gefährdet, bis nachgebessert ist',
  paid: 'Bezahlt',
  stillToPay: 'Noch zu zahlen',
  offThePrice: 'Preisnachlass',
  payBack: 'Zurückzuzahlen',
  paidTooMuch: 'Über den Preis hinaus gezahlt',
  table: {
    caption: 'Das Geld in diesem Projekt',
    what: 'Posten',
    amount: 'Betrag',
    requested: 'Zurückgefordert',
    atRisk: 'Gefährdet, bis nachgebessert ist',
    contractPrice: 'Vereinbarter Preis',
    adjustedPrice: 'Preis nach Nachlass',
  },
} as const satisfies WordsOf<'money'>;
