export const fields = {
  suggestions: 'Show suggestions',
  amount: {
    understood: '{{amount}}',
    unreadable: 'Please write the amount in figures, like {{example}}.',
    negative: 'Please write the amount without a minus sign.',
    ambiguous: 'This could be {{large}} or {{small}}. Please write it out like one of these.',
    tooPrecise_one: 'This currency has one digit behind the point. Please leave out the rest.',
    tooPrecise_other: 'This currency has {{count}} digits behind the point. Please leave out the rest.',
    noFraction: 'This currency has no digits behind the point. Please write a whole amount.',
    tooLarge: 'This amount is larger than can be kept exactly. Please look at it again.',
  },
  quantity: {
    atLeast: 'Please write a whole number from {{least}} up.',
    between: 'Please write a whole number from {{least}} to {{most}}.',
  },
} as const;
