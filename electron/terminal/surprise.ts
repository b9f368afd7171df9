import { sayTrouble } from '../../shared/i18n/sayTrouble.ts';
import { plainText } from './plainText.ts';
import type { Terminal } from './terminal.ts';
import { terminalWords } from './words.ts';

/** What nobody foresaw: calm words, and below them what a report of it needs. */
export function tellSurprise(terminal: Terminal, error: unknown): void {
  const { sentence } = sayTrouble(terminalWords(), { code: 'unexpected' });
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.complain(plainText(`${sentence}\n\n${trace}`));
}
