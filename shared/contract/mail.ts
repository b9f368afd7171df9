import type { Instant } from '../model/instant.ts';

/** Of 1,000,000 bytes each; what mail providers let through. */
export const MOST_MAIL_MEGABYTES = 25;
export const MEGABYTE = 1_000_000;

/** Base64 takes four letters for three bytes. */
export const MOST_MAIL_IN_BASE64 = Math.ceil((MOST_MAIL_MEGABYTES * MEGABYTE) / 3) * 4;

/** An e-mail as it came. */
export interface ReadMail {
  /** As people write it: name and address, or what there is of them. */
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** When it was sent; null where it does not say. */
  readonly date: Instant | null;
  /** The words, quoted ones included; line ends are \\n. */
  readonly text: string;
  /** As the addresses in the project tell; `in` where they do not. */
  readonly direction: 'in' | 'out';
}
