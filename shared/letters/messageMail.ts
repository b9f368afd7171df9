export interface Mailbox {
  readonly name: string;
  readonly address?: string | undefined;
}

/** A message to the client as an e-mail. */
export interface MessageMail {
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly subject: string;
  /** Plain text; paragraphs parted by an empty line. */
  readonly body: string;
  readonly attachment?: { readonly fileName: string; readonly pdf: Uint8Array };
  /** Names the message; given, so that the same input gives the same bytes. */
  readonly messageId: string;
  readonly date: Date;
  /** Mail programs open it as a draft that the person sends; false only for what the app sends itself. */
  readonly isUnsent: boolean;
}
