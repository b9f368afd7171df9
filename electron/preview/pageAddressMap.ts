/**
 * Chromium knows no scheme of our own, so `app://common-ground/…` is shown to it as `https://common-ground.app.invalid/…`: a secure
 * origin under the one top-level domain that never exists (RFC 6761, 6.4). Each scheme and host has its own origin.
 */
const SUFFIX = 'invalid';

/** The address as Chromium sees it; anything but a registered scheme stays as it is. */
export function outside(address: string, schemes: ReadonlySet<string>): string {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/i.exec(address);
  if (parts === null) {
    return address;
  }
  const [, scheme = '', host = '', rest = ''] = parts;
  return schemes.has(scheme) ? `https://${host}.${scheme}.${SUFFIX}${rest}` : address;
}

/** The address as the app sees it. */
export function inside(address: string, schemes: ReadonlySet<string>): string {
  const parts = /^https:\/\/([^/?#]+)\.([a-z0-9+-]+)\.invalid(.*)$/i.exec(address);
  if (parts === null) {
    return address;
  }
  const [, host = '', scheme = '', rest = ''] = parts;
  return schemes.has(scheme) ? `${scheme}://${host}${rest}` : address;
}

/** The origin of an address of the app: `app://common-ground`. */
export function originInside(address: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+/i.exec(address)?.[0] ?? 'null';
}
