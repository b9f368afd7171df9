import { expect, it } from 'vitest';
import { todaySentence } from '../../../../renderer/today/todaySentence.ts';
import { sayIn } from '../../../../shared/i18n/translator.ts';
import { aTodayItem } from '../../../support/aTodayItem.ts';

const today = ['a', 'b', 'c'].map((key) => aTodayItem(key));
const tomorrow = aTodayItem('tomorrow', { daysLeft: 1 });

it.each([
  ['en', [...today, tomorrow], 'Three things today. The rest can wait.'],
  ['de', [...today, tomorrow], 'Heute drei Dinge. Der Rest kann warten.'],
  ['en', today, 'Three things today.'],
  ['en', [...today.slice(1, 2), tomorrow], 'One thing today. The rest can wait.'],
  ['de', today.slice(1, 2), 'Heute nur eines.'],
  ['en', [tomorrow], 'The rest can wait.'],
  ['en', [], ''],
] as const)(
  'says in %s how much today holds, and promises no rest where there is none',
  (language, items, sentence) => {
    expect(todaySentence(sayIn(language), items)).toBe(sentence);
  },
);
