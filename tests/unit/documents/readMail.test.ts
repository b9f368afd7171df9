import { describe, expect, it } from 'vitest';
import { readMail } from '../../../electron/documents/readMail.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

const bakery = sampleBakery('en');

/** A mail of these lines, one byte for each letter (latin-1). */
function mail(...lines: string[]) {
  return readMail(Buffer.from(lines.join('\r\n'), 'latin1'), bakery);
}

describe('an e-mail that was saved as a file', () => {
  it('is read with sender, subject and moment, quoted words as they came', async () => {
    expect(
      await mail(
        'From: Tom Brewer <TOM@brewerandsons.example>',
        'To: hello@example.org',
        'Subject: =?utf-8?Q?Caf=C3=A9_photos?=',
        'Date: Mon, 11 May 2026 09:00:00 +0100',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Where are  they? 5 =E2=82=AC',
        '',
        '> I will send them',
        '',
      ),
    ).toEqual({
      from: 'Tom Brewer <TOM@brewerandsons.example>',
      to: 'hello@example.org',
      subject: 'Café photos',
      date: '2026-05-11T08:00:00.000Z',
      text: 'Where are  they? 5 €\n\n> I will send them',
      direction: 'in',
    });
  });

  it('keeps the letters that windows-1252 has and latin-1 has not', async () => {
    const read = await mail(
      'From: a@b.example',
      'Content-Type: text/plain; charset=windows-1252',
      '',
      '\x84Gr\xfc\xdfe\x93, 5 \x80',
    );

    expect(read?.text).toBe('„Grüße“, 5 €');
  });

  it('gives the words of one that is HTML alone, and nothing that it would run', async () => {
    const read = await mail(
      'From: a@b.example',
      'Content-Type: text/html; charset=iso-8859-1',
      '',
      '<style>p{color:red}</style><p>Sch\xf6n &amp; gut</p><p>Zwei<br>Zeilen</p><script>alert(1)</script>',
    );

    expect(read?.text).toBe('Schön & gut\n\nZwei\nZeilen');
  });

  it('takes the plain words where both are there', async () => {
    const read = await mail(
      'From: a@b.example',
      'Content-Type: multipart/alternative; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain',
      '',
      'Plain words',
      '--x',
      'Content-Type: text/html',
      '',
      '<p>Coloured words</p>',
      '--x--',
    );

    expect(read?.text).toBe('Plain words');
  });

  it('says nothing of a moment that it does not tell', async () => {
    expect(await mail('From: a@b.example', '', 'Words')).toMatchObject({ date: null, subject: '', to: '' });
    expect(await mail('From: a@b.example', 'Date: next Tuesday', '', 'Words')).toMatchObject({ date: null });
  });

  it.each([
    ['from the client', 'From: tom@brewerandsons.example', 'To: x@y.example', 'in'],
    ['to the client', 'From: other@y.example', 'To: Tom <Tom@BrewerAndSons.example>', 'out'],
    ['from the freelancer', `From: ${bakery.freelancer.email ?? ''}`, 'To: x@y.example', 'out'],
    ['between strangers', 'From: other@y.example', 'To: x@y.example', 'in'],
  ])('is told by the addresses: %s', async (_, from, to, direction) => {
    expect(await mail(from, to, '', 'Words')).toMatchObject({ direction });
  });

  it.each([
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46])],
    ['nothing', Buffer.alloc(0)],
    ['a text with a colon', Buffer.from('Shopping: flour\r\n\r\neggs')],
    ['a project', Buffer.from(JSON.stringify(bakery))],
    ['headers without end', Buffer.from(`From: a@b.example\r\n${'X-Long: y\r\n'.repeat(300_000)}\r\n`)],
  ])('is not what %s is', async (_, bytes) => {
    expect(await readMail(bytes, bakery)).toBeNull();
  });
});
