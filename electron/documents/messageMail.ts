import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { mailAddress, mailBody, oneLine } from '../../shared/letters/mailText.ts';
import type { Mailbox, MessageMail } from '../../shared/letters/messageMail.ts';

const NOBODYS_DOMAIN = 'common-ground.invalid';

/**
 * A message to the client as an e-mail; unsent, it is one that mail programs open as a draft (`X-Unsent: 1`). The same input gives the
 * same bytes; lines end in CRLF. Nothing that a name or a subject holds can become a header of its own: line breaks in them are spaces.
 *
 * Where there is no usable address, To is left out: RFC 5322, 3.6 asks for none, and an empty field is what every mail program
 * lets the person fill in. A name alone is no mailbox (3.4), and a group without members ("Tom Brewer:;") would have to be
 * deleted before sending. The same holds for From, which the mail program fills with the account that it sends from.
 */
export async function makeMessageMail(mail: MessageMail): Promise<Uint8Array> {
  const from = mailbox(mail.from);
  const to = mailbox(mail.to);
  const id = token(mail.messageId);
  const composer = new MailComposer({
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    subject: asHeader(oneLine(mail.subject)),
    messageId: `<${id}@${mail.isUnsent ? NOBODYS_DOMAIN : domainOf(from)}>`,
    date: mail.date,
    ...(mail.isUnsent ? { headers: { 'X-Unsent': '1' } } : {}),
    text: `${mailBody(mail.body)}\n`,
    // Left to itself it writes long lines as format=flowed, in which readers join and stuff lines each in their way.
    textEncoding: 'quoted-printable',
    attachments:
      mail.attachment === undefined
        ? []
        : [
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

/** What goes out under one's own name is named in one's own domain: filters distrust a domain that is nobody's (RFC 5322, 3.6.4). */
function domainOf(from: { readonly address: string } | undefined): string {
  const domain = from?.address.split('@').at(-1) ?? '';
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/iu.test(domain) ? domain.toLowerCase() : NOBODYS_DOMAIN;
}

function mailbox({ name, address }: Mailbox): { name: string; address: string } | undefined {
  const usable = mailAddress(address);
  return usable === undefined ? undefined : { name: oneLine(name), address: usable };
}

/** Words that look like an encoded word would be read as one, so they are encoded themselves (RFC 2047, 7). */
function asHeader(words: string): string {
  return words.includes('=?')
    ? (words.match(/.{1,11}/gsu) ?? [])
        .map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`)
        .join(' ')
    : words;
}

/** Never a path, and nothing that cannot be seen or that turns the order of letters around. */
function attachmentName(name: string): string {
  const clean = oneLine(name)
    .replace(/[/\\\p{Cf}]/gu, ' ')
    .replace(/^[. ]+/u, '');
  return clean === '' || clean === 'pdf' ? 'attachment.pdf' : clean;
}

/** What may stand in a message id and in a boundary (RFC 5322, 3.2.3; RFC 2046, 5.1.1): the id itself, else a digest of it. */
function token(id: string): string {
  return /^[A-Za-z0-9-]{1,60}$/.test(id) ? id : createHash('sha256').update(id).digest('hex').slice(0, 40);
}
