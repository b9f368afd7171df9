/**
 * A name that no other entry of any calendar has and that stays the same (RFC 5545, 3.8.4.7). Ids are any text: what a UID cannot hold, or
 * what parts it, is written in per cent.
 */
export function uidOf(...parts: readonly string[]): string {
  return `${parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/')}@common-ground.invalid`;
}
