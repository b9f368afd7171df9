import type { Terminal } from './terminal.ts';

export interface Command {
  /** Returns the exit code. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

/** Each command is loaded only when it is called: `check` knows nothing of PDFs. */
export const COMMANDS = {
  validate: () => import('./validate.ts'),
  check: () => import('./check.ts'),
  offer: () => import('./offer.ts'),
  letter: () => import('./letter.ts'),
  agreement: () => import('./agreement.ts'),
  updates: () => import('./updates.ts'),
  calendar: () => import('./calendar.ts'),
  verify: () => import('./verify.ts'),
  sample: () => import('./sample.ts'),
} satisfies Record<string, () => Promise<Command>>;

export type CommandName = keyof typeof COMMANDS;
