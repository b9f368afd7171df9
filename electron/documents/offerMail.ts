import MailComposer from 'nodemailer/lib/mail-composer';
import type { OfferMail } from '../../shared/offers/mail.ts';

/**
 * A letter with the offer attached, as an e-mail that mail programs open as a draft (`X-Unsent: 1`). The same input gives the same
 * bytes; lines end in CRLF. Nothing that a name or a subject holds can become a header of its own: line breaks in them are spaces.
 *
 * Where there is no usable address, To is left out: RFC 5322, 3.6 asks for none, and an empty field is what every mail program
 * lets the person fill in. A name alone is no mailbox (3.4), and a group without members ("Tom Brewer:;") would have to be
 * deleted before sending. The same holds for From, which the mail program fills with the account that it sends from.
 */
export async function makeOfferMail(mail: OfferMail): Promise<Uint8Array> {
  const from = mailbox(mail.from);
  const to = mailbox(mail.to);
  const id = token(mail.messageId);
  const composer = new MailComposer({
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    subject: oneLine(mail.subject),
    messageId: `<${id}@common-ground.invalid>`,
    date: mail.date,
    headers: { 'X-Unsent': '1' },
    text: `${mail.body.toWellFormed()}\n`,
    attachments: [
      {
        filename: attachmentName(mail.attachment.fileName),
        content: Buffer.from(mail.attachment.pdf),
        contentType: 'application/pdf',
      },
    ],
    newline: 'windows',
    baseBoundary: id,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

type Mailbox = OfferMail['to'];

/** What stands on both sides of one @, without what parts addresses and without spaces. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+$/u;

function mailbox({ name, address }: Mailbox): { name: string; address: string } | undefined {
  const trimmed = address?.trim() ?? '';
  return ADDRESS.test(trimmed) ? { name: oneLine(name), address: trimmed } : undefined;
}

function oneLine(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

/** Never a path, and nothing that cannot be seen or that turns the order of letters around. */
function attachmentName(name: string): string {
  const clean = oneLine(name)
    .replace(/[/\\\p{Cf}]/gu, ' ')
    .replace(/^[. ]+/u, '');
  return clean === '' || clean === 'pdf' ? 'offer.pdf' : clean;
}

/** What may stand in a message id and in a boundary (RFC 5322, 3.2.3; RFC 2046, 5.1.1). */
function token(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/g, '').slice(0, 60);
}
