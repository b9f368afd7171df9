const MOST_LETTERS = 600;

/** A server's words as one line of text, short enough to be shown, and without the password, in whatever form it was sent. */
export function withoutSecret(words: string, password: string): string {
  const plain = password === '' ? words : words.replaceAll(password, '…');
  return plain
    .replace(/[A-Za-z0-9+/]{4,}={0,2}/g, (run) => (holds(run, password) ? '…' : run))
    .toWellFormed()
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, MOST_LETTERS);
}

/** RFC 4954 sends it in Base64, alone or behind the name of the account. */
function holds(run: string, password: string): boolean {
  return password !== '' && Buffer.from(run, 'base64').includes(Buffer.from(password, 'utf8'));
}
