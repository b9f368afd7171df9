/** Ways out of the app to the person's own programs. Each answers whether it came to pass; what the program then does is not known. */
export interface HandOver {
  /** Opens the mail program with an unsent message. */
  openMailto(url: string): Promise<boolean>;
  /** Opens a file of the app's own folder with the program that the desktop has for it. */
  openFile(file: string): Promise<boolean>;
  copy(text: string): Promise<boolean>;
}
