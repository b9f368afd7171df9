import { describe, expect, it } from 'vitest';
import { contactChoices } from '../../../../renderer/outgoing/contactChoices.ts';
import { openingOf } from '../../../../renderer/outgoing/openingOf.ts';
import { outgoingKindOf, outgoingSearch } from '../../../../renderer/outgoing/outgoingSearch.ts';
import { placeKey } from '../../../../renderer/outgoing/outgoingKeeper.ts';
import { sentBefore } from '../../../../renderer/outgoing/sentBefore.ts';
import type { ProjectEvent } from '../../../../shared/model/event.ts';
import type { SentLetter } from '../../../../shared/model/outgoing.ts';
import { sampleBakery } from '../../../support/sampleBakery.ts';

function sent(id: string, letter: SentLetter): ProjectEvent {
  return { id, at: '2026-05-13T08:00:00Z', type: 'message', direction: 'out', text: 'Hello', letter };
}

describe('a message that was sent already', () => {
  const events = [
    sent('first', { kind: 'firstReply', about: { dispute: 'd1' }, subject: '' }),
    sent('check', { kind: 'checkIn', about: { dispute: 'd1' }, subject: '' }),
  ];

  it('is shown instead of a second first reply to the same complaint', () => {
    expect(sentBefore({ events }, { kind: 'firstReply', about: { dispute: 'd1' } })?.id).toBe('first');
    expect(sentBefore({ events }, { kind: 'firstReply', about: { dispute: 'd2' } })).toBeUndefined();
  });

  it('stands in nobody’s way where another one may follow', () => {
    expect(sentBefore({ events }, { kind: 'checkIn', about: { dispute: 'd1' } })).toBeUndefined();
    expect(sentBefore({ events }, { kind: 'update', about: {} })).toBeUndefined();
  });
});

describe('the beginning of a complaint', () => {
  it('is the first paragraph that says something, word for word', () => {
    const { text } = sampleBakery('en').disputes[0] ?? { text: '' };
    const { words, isWhole } = openingOf(text);
    expect(words).toMatch(/^I have to be honest/);
    expect(text).toContain(words);
    expect(isWhole).toBe(false);
  });

  it('is all of it where it is short', () => {
    expect(openingOf(' Where are the photos? \n')).toEqual({ words: 'Where are the photos?', isWhole: true });
  });

  it('ends with a sentence where a paragraph is long, and with a word where even the sentence is', () => {
    const sentences = openingOf('This is a sentence. '.repeat(30)).words;
    expect(sentences.endsWith('sentence.')).toBe(true);
    expect(openingOf('word '.repeat(200)).words.endsWith('word…')).toBe(true);
  });
});

describe('when a client hears again', () => {
  const noon = (day: '14' | '15' | '18') => `2026-05-${day}T12:00:00+01:00` as const;
  const offered = [noon('14'), noon('15'), noon('18')];

  it('is one of those on offer, however the moment is written', () => {
    expect(contactChoices(offered, '2026-05-15T11:00:00Z')).toEqual(offered);
    expect(contactChoices(offered, undefined)).toEqual(offered);
  });

  it('stays a choice when it was chosen another day', () => {
    expect(contactChoices(offered, '2026-05-16T09:00:00Z')).toEqual([
      noon('14'),
      noon('15'),
      '2026-05-16T09:00:00Z',
      noon('18'),
    ]);
  });
});

describe('the address of a message', () => {
  it('says what it is about, and leaves out what nobody understands', () => {
    expect(
      outgoingSearch({ due: '2026-05-11', dispute: 'd1', deliverable: '', duty: 7, colour: 'red' }),
    ).toEqual({
      due: '2026-05-11',
      dispute: 'd1',
    });
    expect(outgoingSearch({ due: 'Monday' })).toEqual({});
  });

  it('names the kinds that there are', () => {
    expect(outgoingKindOf('delayNotice')).toBe('delayNotice');
    expect(outgoingKindOf('toString')).toBeUndefined();
  });

  it('is one place, in whatever order it is told', () => {
    const about = { dispute: 'd1', followUp: 'f1' };
    const turned = { followUp: 'f1', dispute: 'd1', due: undefined };
    const place = { projectId: 'p', kind: 'followUp' } as const;
    expect(placeKey({ ...place, about })).toBe(placeKey({ ...place, about: turned }));
    expect(placeKey({ ...place, about })).not.toBe(placeKey({ ...place, about: { dispute: 'd1' } }));
  });
});
