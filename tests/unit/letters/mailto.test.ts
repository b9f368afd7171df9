import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailBody, oneLine } from '../../../shared/letters/mailText.ts';
import { mailto } from '../../../shared/letters/mailto.ts';

const TO = 'tom@brewer.example';

/** What a mail program takes out of a `mailto:` (RFC 6068, 2). */
function read(url: string | null) {
  if (url === null) {
    throw new Error('no mailto');
  }
  const [, to = '', headers = ''] = /^mailto:([^?]*)\?(.*)$/su.exec(url) ?? [];
  const fields = headers.split('&').map((field) => field.split('='));
  return {
    to: decodeURIComponent(to),
    names: fields.map(([name]) => name),
    values: fields.map(([, value = '']) => decodeURIComponent(value)),
  };
}

describe('a message as a mailto', () => {
  it('carries address, subject and words as they are, umlauts and typographic quotes included', () => {
    const url = mailto(
      TO,
      'Stand der „Website“ & was folgt',
      'Guten Tag,\n\n100 % fertig + schön.\n\n– Nele',
    );

    expect(read(url)).toEqual({
      to: TO,
      names: ['subject', 'body'],
      values: ['Stand der „Website“ & was folgt', 'Guten Tag,\r\n\r\n100 % fertig + schön.\r\n\r\n– Nele'],
    });
  });

  it('parts lines by CRLF, however they were typed', () => {
    expect(mailto(TO, '', 'one\rtwo\r\nthree\nfour')).toBe(
      `mailto:${TO}?subject=&body=one%0D%0Atwo%0D%0Athree%0D%0Afour`,
    );
  });

  it.each([undefined, '', 'by telephone', 'a@b@c', 'Tom <tom@brewer.example>', 'a?bcc=c@d.example'])(
    'is none, or goes nowhere else, where the address is %j',
    (address) => {
      const url = mailto(address, 'Subject', 'Body');

      expect(url === null || read(url).to === address).toBe(true);
      expect(url === null || !/[?&](?:to|cc|bcc)=/i.test(url)).toBe(true);
    },
  );

  it('lets nothing in the words add a recipient or another field', () => {
    const url = mailto(TO, 'Hello&bcc=a@b.example\r\nBcc: a@b.example', 'x&cc=a@b.example#top');

    expect(read(url)).toMatchObject({ to: TO, names: ['subject', 'body'] });
    expect(url).not.toContain('#');
    expect(read(url).values[0]).toBe('Hello&bcc=a@b.example Bcc: a@b.example');
  });

  it('is none where it would be too long to arrive whole', () => {
    const room = 2_000 - (mailto(TO, 'Subject', '') ?? '').length;

    expect(mailto(TO, 'Subject', 'x'.repeat(room))).toHaveLength(2_000);
    expect(mailto(TO, 'Subject', 'x'.repeat(room + 1))).toBeNull();
    // An umlaut takes six characters.
    expect(mailto(TO, 'Subject', 'ä'.repeat(Math.floor(room / 6) + 1))).toBeNull();
  });

  it('gives back whatever was written, and is plain ASCII without anything that a shell reads', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (subject, body) => {
          const url = mailto(TO, subject, body);
          if (url === null) {
            return;
          }
          expect(url).toMatch(/^mailto:[\w@.]+\?subject=[\w%.~-]*&body=[\w%.~-]*$/);
          expect(read(url).values).toEqual([oneLine(subject), mailBody(body).replaceAll('\n', '\r\n')]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
