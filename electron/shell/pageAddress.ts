/** The scheme and the one host under which the window's pages are served. */
export const PAGE_SCHEME = 'app';
export const PAGE_HOST = 'common-ground';
export const PAGE_ORIGIN = `${PAGE_SCHEME}://${PAGE_HOST}`;
export const START_PAGE = `${PAGE_ORIGIN}/index.html`;

/** Whether an address belongs to our own pages. What cannot be read as an address does not. */
export function isOwnPage(address: string): boolean {
  if (!URL.canParse(address)) {
    return false;
  }
  // Not url.origin: for schemes that Node does not know as special it is the word "null".
  const url = new URL(address);
  return (
    url.protocol === `${PAGE_SCHEME}:` && url.host === PAGE_HOST && url.username === '' && url.password === ''
  );
}
