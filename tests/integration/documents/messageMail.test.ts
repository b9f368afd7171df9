import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { makeMessageMail } from '../../../electron/documents/messageMail.ts';
import { mailBody, oneLine } from '../../../shared/letters/mailText.ts';
import type { MessageMail } from '../../../shared/letters/messageMail.ts';

const PDF = Uint8Array.from({ length: 5_000 }, (_, place) => (place * 37) % 256);

function aMail(change: Partial<MessageMail> = {}): MessageMail {
  return {
    from: { name: 'Nele Hartwig', address: 'post@nele-hartwig.example' },
    to: { name: 'Jürgen Brandt', address: 'j.brandt@bäckerei-brandt.example' },
    subject: 'Ihre Nachricht zur „Website“ – und was ich vorschlage',
    body: 'Guten Tag Herr Brandt,\n\nes tut mir leid. 270,00\u00a0€ gehen vom Preis ab.\n\nNele Hartwig',
    attachment: { fileName: 'Angebot für Bäckerei Brandt.pdf', pdf: PDF },
    messageId: '019b0c7e-3f6a-7000-8000-000000000001',
    date: new Date('2026-05-14T09:30:00Z'),
    isUnsent: true,
    ...change,
  };
}

async function readBack(mail: MessageMail) {
  const bytes = await makeMessageMail(mail);
  const source = Buffer.from(bytes).toString('latin1');
  const [head = ''] = source.split('\r\n\r\n', 1);
  return { source, head, mail: await PostalMime.parse(bytes) };
}

describe('a message with a PDF as an unsent e-mail', () => {
  it('opens as a draft with the words, the names and the PDF that went in', async () => {
    const { head, mail } = await readBack(aMail());

    expect(head).toMatch(/^X-Unsent: 1$/m);
    expect(mail.subject).toBe('Ihre Nachricht zur „Website“ – und was ich vorschlage');
    expect(mail.from).toMatchObject({ name: 'Nele Hartwig', address: 'post@nele-hartwig.example' });
    expect(mail.to).toMatchObject([{ name: 'Jürgen Brandt' }]);
    expect(mail.text?.trimEnd()).toBe(aMail().body);
    expect(mail.html).toBeUndefined();
    expect(mail.attachments).toHaveLength(1);
    expect(mail.attachments[0]).toMatchObject({
      filename: 'Angebot für Bäckerei Brandt.pdf',
      mimeType: 'application/pdf',
      disposition: 'attachment',
    });
    const content = mail.attachments[0]?.content;
    expect(content instanceof ArrayBuffer && Buffer.from(content).equals(PDF)).toBe(true);
    expect(mail.date).toBe('2026-05-14T09:30:00.000Z');
  });

  it('ends every line in CRLF and keeps them short and in ASCII, as mail programs expect', async () => {
    const { source } = await readBack(aMail({ body: 'ä'.repeat(3_000) }));

    expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(/[^\t\r\n -~]/.test(source)).toBe(false);
    expect(Math.max(...source.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  it('lets nothing become a header that was a name, an address or a subject', async () => {
    const injected = '\r\nBcc: someone@else.example\r\n\r\nbody';
    const { head, mail } = await readBack(
      aMail({
        from: { name: `Nele${injected}`, address: 'nele@nele.example' },
        to: { name: `Tom${injected}`, address: `tom@tom.example${injected}` },
        subject: `Offer${injected}`,
        messageId: `id${injected}`,
        attachment: { fileName: `offer${injected}.pdf`, pdf: PDF },
      }),
    );

    expect(head).not.toMatch(/^Bcc:/im);
    expect(mail.bcc).toBeUndefined();
    expect(mail.subject).toBe('Offer Bcc: someone@else.example body');
    expect(mail.from).toMatchObject({ address: 'nele@nele.example' });
    expect(mail.to).toBeUndefined();
    expect(mail.attachments).toHaveLength(1);
  });

  it.each([undefined, '', 'by telephone', 'a@b@c', 'Tom <tom@tom.example>'])(
    'leaves the field for the recipient empty where the address is %j',
    async (address) => {
      const { head, mail } = await readBack(
        aMail({ to: address === undefined ? { name: 'Tom' } : { name: 'Tom', address } }),
      );

      expect(head).not.toMatch(/^To:/im);
      expect(mail.to).toBeUndefined();
      expect(mail.attachments).toHaveLength(1);
    },
  );

  it('leaves the sender to the mail program where the freelancer gave no address', async () => {
    const { head } = await readBack(aMail({ from: { name: 'Nele' } }));

    expect(head).not.toMatch(/^From:/im);
  });

  it('names the attachment without a path and never by nothing', async () => {
    const named = async (fileName: string) =>
      (await readBack(aMail({ attachment: { fileName, pdf: PDF } }))).mail.attachments[0]?.filename;

    expect(await named('../../etc/offer.pdf')).toBe('etc offer.pdf');
    expect(await named('..')).toBe('attachment.pdf');
    expect(await named('offer\u202efdp.exe')).toBe('offer fdp.exe');
  });

  it('gives the same bytes for the same mail', async () => {
    expect(await makeMessageMail(aMail())).toEqual(await makeMessageMail(aMail()));
  });
});

/** Words of every script, very long lines, and what would like to be a header or a part of its own. */
const anyWords = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 120 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  { weight: 1, arbitrary: fc.nat({ max: 3_000 }).map((length) => 'äöü ß'.repeat(length)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\r\nBcc: someone@else.example',
      '\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<b>',
      '\n.\nFrom here\n>From there',
      '=C3=A4 =?utf-8?Q?=C3=A4?= =',
      ' ends in spaces   \n\t\tand begins with tabs',
      '\ud800 half a character',
    ),
  },
);
const anyBody = fc.array(anyWords, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('\n'));

describe('any message as an e-mail', () => {
  it('is read back as it was written, with no field that was not meant', async () => {
    await fc.assert(
      fc.asyncProperty(anyWords, anyWords, anyBody, fc.boolean(), async (name, subject, body, hasPdf) => {
        const { attachment, ...words } = aMail({ subject, body, to: { name, address: 'tom@tom.example' } });
        const { head, mail } = await readBack(hasPdf ? { ...words, attachment } : words);

        // The line break before the boundary of the next part is counted as text by this reader.
        expect(mail.text).toBe(`${mailBody(body)}\n${hasPdf ? '\n' : ''}`);
        expect(mail.subject ?? '').toBe(oneLine(subject));
        expect(mail.to).toMatchObject([{ address: 'tom@tom.example' }]);
        expect(mail.attachments).toHaveLength(hasPdf ? 1 : 0);
        expect(namesIn(head)).toEqual(
          [
            'From',
            'To',
            ...(oneLine(subject) === '' ? [] : ['Subject']),
            'Message-ID',
            'Date',
            'X-Unsent',
            'MIME-Version',
            'Content-Type',
            ...(hasPdf ? [] : ['Content-Transfer-Encoding']),
          ].toSorted(),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('keeps its Message-ID as long as the message is the same, and has one whatever it is called', async () => {
    const idOf = async (messageId: string) => (await readBack(aMail({ messageId }))).mail.messageId;

    expect(await idOf('019b0c7e-3f6a-7000')).toBe('<019b0c7e-3f6a-7000@common-ground.invalid>');
    expect(await idOf('Ä/1')).toBe(await idOf('Ä/1'));
    expect(await idOf('Ä/1')).not.toBe(await idOf('Ä/2'));
    expect(await idOf('Ä/1')).toMatch(/^<[0-9a-f]+@common-ground\.invalid>$/);
  });

  it('is named in the sender’s own domain where the app itself sends it, and in nobody’s where that cannot be', async () => {
    const idFrom = async (address: string) =>
      (await readBack(aMail({ isUnsent: false, messageId: 'm1', from: { name: 'Mara', address } }))).mail
        .messageId;

    expect(await idFrom('mara@Lindqvist.example')).toBe('<m1@lindqvist.example>');
    expect(await idFrom('mara@küche.example')).toBe('<m1@common-ground.invalid>');
    expect(await idFrom('mara')).toBe('<m1@common-ground.invalid>');
  });

  it('is no draft where the app itself sends it', async () => {
    const { head } = await readBack(aMail({ isUnsent: false }));

    expect(head).not.toMatch(/^X-Unsent:/im);
  });
});

/** The names of the fields of a head, each unfolded. */
function namesIn(head: string): string[] {
  return head
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n')
    .map((line) => line.slice(0, line.indexOf(':')))
    .toSorted();
}
