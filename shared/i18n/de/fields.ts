import type { WordsOf } from '../words.ts';

export const fields = {
  suggestions: 'Vorschläge anzeigen',
  amount: {
    understood: '{{amount}}',
    unreadable: 'Bitte schreiben Sie den Betrag in Ziffern, etwa {{example}}.',
    negative: 'Bitte schreiben Sie den Betrag ohne Minuszeichen.',
    ambiguous: 'Das kann {{large}} oder {{small}} heißen. Bitte schreiben Sie es so aus.',
    tooPrecise_one: 'Diese Währung hat eine Stelle nach dem Komma. Bitte lassen Sie den Rest weg.',
    tooPrecise_other: 'Diese Währung hat {{count}} Stellen nach dem Komma. Bitte lassen Sie den Rest weg.',
    noFraction: 'Diese Währung hat keine Stellen nach dem Komma. Bitte schreiben Sie einen ganzen Betrag.',
    tooLarge:
      'Dieser Betrag ist größer, als sich genau festhalten lässt. Bitte sehen Sie ihn noch einmal an.',
  },
  quantity: {
    atLeast: 'Bitte schreiben Sie eine ganze Zahl ab {{least}}.',
    between: 'Bitte schreiben Sie eine ganze Zahl von {{least}} bis {{most}}.',
  },
} as const satisfies WordsOf<'fields'>;
