import { describe, expect, it } from 'vitest';
import { outcomeWords } from '../../../renderer/sending/outcomeWords.ts';
import { sayIn } from '../../../shared/i18n/translator.ts';

describe('how sending ended', () => {
  it('is told with what to do, and with the server’s words as it said them', () => {
    const outcome = { kind: 'refusedRecipient', words: '550 <b>{{nobody}}</b> here' } as const;

    expect(outcomeWords(sayIn('en'), outcome, 'message')).toEqual({
      sentence: 'The mail server does not take messages to this address.',
      next: 'Look at the address of the client, then send again. Nothing was sent.',
      server: 'The server said: 550 <b>{{nobody}}</b> here',
    });
  });

  it('says that a message waits, and of a test message, which is not kept, does not', () => {
    const outcome = { kind: 'notReached', why: 'offline' } as const;

    expect(outcomeWords(sayIn('de'), outcome, 'message').waits).toBe(
      'Die Nachricht wartet hier, bis Sie es wieder versuchen.',
    );
    expect(outcomeWords(sayIn('de'), outcome, 'test')).not.toHaveProperty('waits');
  });

  it('leaves a message in doubt that may have arrived', () => {
    expect(outcomeWords(sayIn('en'), { kind: 'uncertain' }, 'message').sentence).toBe(
      'The connection broke at the very end: the message may have arrived, or not.',
    );
  });
});
