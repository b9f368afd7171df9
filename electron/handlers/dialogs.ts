/** The questions about files that the main process asks the person; null when they closed the dialog. */
export interface Dialogs {
  openProjectFile(): Promise<string | null>;
  /** A signed paper as a PDF, an image or an e-mail. */
  openDocument(): Promise<string | null>;
  /** A certificate with its key, in one PKCS #12 file. */
  openCertificate(): Promise<string | null>;
  /** The dialog itself asks before a file is written over. `name` ends in the kind's extension. */
  saveFile(suggestion: {
    readonly name: string;
    readonly kind: 'pdf' | 'eml' | 'ics' | 'json' | 'any';
  }): Promise<string | null>;
}
