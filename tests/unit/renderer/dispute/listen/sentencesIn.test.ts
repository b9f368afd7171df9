import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../../../../renderer/dispute/listen/sentencesIn.ts';
import { sampleBakery } from '../../../../support/sampleBakery.ts';

function sentences(text: string): string[] {
  return sentencesIn(text, { from: 0, to: text.length }).map(({ from, to }) => text.slice(from, to));
}

describe('the sentences that the keyboard steps through', () => {
  it('are those of the letter, without the blanks around them', () => {
    expect(sentences('The photos are late.  Where are they? I am tired of this!\nTom')).toEqual([
      'The photos are late.',
      'Where are they?',
      'I am tired of this!',
      'Tom',
    ]);
  });

  it('do not end at an abbreviation, an initial or a day of the month', () => {
    expect(sentences('Wir haben z. B. am 3. Mai bei Dr. Klein angerufen. Niemand war da.')).toEqual([
      'Wir haben z. B. am 3. Mai bei Dr. Klein angerufen.',
      'Niemand war da.',
    ]);
    expect(sentences('Mr. J. Brewer called. Nobody answered.')).toEqual([
      'Mr. J. Brewer called.',
      'Nobody answered.',
    ]);
  });

  it('go on over lines that a mail program broke at a fixed width', () => {
    expect(
      sentences('The photos were meant to be here in April and we still only\nhave nine of the twelve.\nTom'),
    ).toEqual([
      'The photos were meant to be here in April and we still only\nhave nine of the twelve.',
      'Tom',
    ]);
  });

  it.each(['en', 'de'] as const)(
    'hold every quote of the made-up bakery as whole sentences (%s)',
    (language) => {
      const [dispute] = sampleBakery(language).disputes;
      const found = sentences(dispute?.text ?? '');

      for (const { quote } of dispute?.claims ?? []) {
        expect(found).toContain(quote);
      }
    },
  );

  it('come in order, do not meet, and leave out nothing but blanks', () => {
    const words = fc.array(fc.constantFrom('Tom', ' ', '. ', '? ', '\n', 'z. B.', '3.', 'für', '😀', '…'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const { from, to } of sentencesIn(text, { from: 0, to: text.length })) {
          expect(text.slice(end, from).trim()).toBe('');
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
