/** A letter as an unsent e-mail with the offer attached. */
export interface OfferMail {
  readonly from: { readonly name: string; readonly address?: string };
  readonly to: { readonly name: string; readonly address?: string };
  readonly subject: string;
  /** Plain text; paragraphs parted by an empty line. */
  readonly body: string;
  readonly attachment: { readonly fileName: string; readonly pdf: Uint8Array };
  /** Names the message; given, so that the same input gives the same bytes. */
  readonly messageId: string;
  readonly date: Date;
}
