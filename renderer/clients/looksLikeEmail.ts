/** Something, an at sign and a domain; nothing yet is fine too. Whether it exists, only a mail can tell. */
export function looksLikeEmail(typed: string): boolean {
  return typed.trim() === '' || /^[^\s@]+@[^\s@]+$/u.test(typed.trim());
}
