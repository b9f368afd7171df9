import { mailAddress, mailBody, oneLine } from './mailText.ts';

/**
 * The most characters of a `mailto:` that every system passes on whole: Windows takes 2,081 (Electron's documentation of
 * `shell.openExternal`), Outlook cuts at 2,046, and browsers that hand it to web mail begin to cut at 2,008, as people have measured.
 */
const LONGEST = 2_000;

/**
 * A message as a `mailto:` (RFC 6068): UTF-8 in percent signs, lines parted by %0D%0A. Null where there is no address to write to, or
 * where it would be too long to arrive whole.
 */
export function mailto(to: string | undefined, subject: string, body: string): string | null {
  const address = mailAddress(to);
  if (address === undefined) {
    return null;
  }
  const url = `mailto:${encoded(address).replace('%40', '@')}?subject=${encoded(oneLine(subject))}&body=${encoded(
    mailBody(body).replaceAll('\n', '\r\n'),
  )}`;
  return url.length <= LONGEST ? url : null;
}

/** Also the signs that RFC 6068 would leave, of which some mean something to a shell on the way. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
