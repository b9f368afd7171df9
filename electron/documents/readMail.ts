import type { Address, Email } from 'postal-mime';
import PostalMime from 'postal-mime';
import type { ReadMail } from '../../shared/contract/mail.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { instantOf } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';

/**
 * Reads an e-mail as it lies in a file (RFC 5322): its words as they came, quoted ones included, in whatever letters it was written.
 * Of a mail that has only HTML, the words of that. Null for a file that is no e-mail.
 */
export async function readMail(
  bytes: Uint8Array,
  parties: Pick<ProjectFile, 'client' | 'freelancer'>,
): Promise<ReadMail | null> {
  const mail = await parsed(bytes);
  if (mail === null || !isMail(mail)) {
    return null;
  }
  const words = mail.text ?? (mail.html === undefined ? '' : await wordsOfHtml(mail.html));
  return {
    from: mail.from === undefined ? '' : written(mail.from),
    to: (mail.to ?? []).map(written).join(', '),
    subject: mail.subject ?? '',
    date: dateOf(mail),
    text: words.replace(/\r\n?/g, '\n').replace(/\n+$/, ''),
    direction: directionOf(mail, parties),
  };
}

/** Null where the parser gives up, on headers without end for instance. */
async function parsed(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes);
  } catch {
    return null;
  }
}

/** Any text with a colon in it looks like a header; who wrote, or how it came, is in every e-mail that was sent or drafted. */
const MARKS: ReadonlySet<string> = new Set(['from', 'sender', 'message-id', 'received', 'mime-version']);

function isMail({ headers }: Email): boolean {
  return headers.some(({ key }) => MARKS.has(key));
}

/**
 * The parser turns HTML into words where there is plain text beside it, so it is given some: a mail of two parts, the first of them
 * one mark that is taken off again.
 */
async function wordsOfHtml(html: string): Promise<string> {
  const mail = [
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=part',
    '',
    '--part',
    'Content-Type: text/plain',
    '',
    MARK,
    '--part',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(withoutStyle(html)).toString('base64'),
    '--part--',
  ].join('\r\n');
  const { text = '' } = await PostalMime.parse(mail);
  return text.replace(MARK, '').trim();
}

const MARK = '#';

/** The parser keeps what stands in style sheets and the title, which nobody who reads the mail sees. */
function withoutStyle(html: string): string {
  let rest = html;
  let kept = '';
  for (let opened = HIDDEN.exec(rest); opened !== null; opened = HIDDEN.exec(rest)) {
    kept += rest.slice(0, opened.index);
    rest = rest.slice(opened.index + opened[0].length);
    const closed = new RegExp(`</${opened[1] ?? ''}\\s*>`, 'i').exec(rest);
    // One that is never closed hides all that follows, as in a browser.
    rest = closed === null ? '' : rest.slice(closed.index + closed[0].length);
  }
  return kept + rest;
}

const HIDDEN = /<(style|title)\b[^>]*>/i;

function dateOf({ date }: Email): Instant | null {
  const at = date === undefined ? NaN : Date.parse(date);
  return Number.isNaN(at) ? null : instantOf(new Date(at));
}

function written(address: Address): string {
  if (address.group !== undefined) {
    return address.name;
  }
  return address.name === '' || address.name === address.address
    ? address.address
    : `${address.name} <${address.address}>`;
}

function directionOf(
  { from, to = [], cc = [] }: Email,
  { client, freelancer }: Pick<ProjectFile, 'client' | 'freelancer'>,
): ReadMail['direction'] {
  const sender = addressesOf(from === undefined ? [] : [from]);
  if (isAmong(client.email, sender)) {
    return 'in';
  }
  const receivers = addressesOf([...to, ...cc]);
  return isAmong(freelancer.email, sender) || isAmong(client.email, receivers) ? 'out' : 'in';
}

function addressesOf(addresses: readonly Address[]): string[] {
  return addresses.flatMap((one) => (one.group === undefined ? [one.address] : addressesOf(one.group)));
}

function isAmong(email: string | undefined, addresses: readonly string[]): boolean {
  const wanted = email?.trim().toLowerCase();
  return wanted !== undefined && wanted !== '' && addresses.some((one) => one.toLowerCase() === wanted);
}
