import { expect, it } from 'vitest';
import { paragraphsOf } from '../../../../../renderer/dispute/listen/paragraphsOf.ts';
import { beginsWithSubject } from '../../../../../renderer/dispute/listen/subjectOf.ts';
import type { Dispute } from '../../../../../shared/model/dispute.ts';
import { sampleBakery } from '../../../../support/sampleBakery.ts';

function begins(text: string, channel: Dispute['channel'] = 'email'): boolean {
  const [dispute] = sampleBakery('en').disputes;
  if (dispute === undefined) {
    throw new Error('the sample has a dispute');
  }
  return beginsWithSubject({ ...dispute, channel, text }, paragraphsOf(text));
}

it('sees the subject of a pasted mail by the salutation behind it', () => {
  expect(begins('Not happy, and I want half back\n\nMara,\n\nI have to be honest.')).toBe(true);
  expect(begins('Re: Website\n\nGuten Abend Frau Hartwig,\n\nehrlich gesagt …')).toBe(true);
});

it('takes nothing for a subject that could be part of the message', () => {
  expect(begins('Mara,\n\nI have to be honest,\n\nreally.')).toBe(false);
  expect(begins('I am not happy.\n\nMara,\n\nplease call.')).toBe(false);
  expect(begins('Not happy\n\nNothing has come yet.')).toBe(false);
  expect(begins('Not happy\n\nMara,\n\nplease call.', 'phone')).toBe(false);
  expect(begins('')).toBe(false);
});
