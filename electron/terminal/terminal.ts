import { writeSync } from 'node:fs';

/** Where a command writes: results to stdout, everything else to stderr. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  /** How many letters a line takes. */
  readonly columns: number;
}

/** Exit codes (spec: terminal). */
export const DONE = 0;
export const WRONG_INPUT = 1;
export const WRONG_USAGE = 2;

const NARROWEST = 60;
const WIDEST = 110;

export const terminal: Terminal = {
  write: (text) => void process.stdout.write(`${text}\n`),
  // Synchronous, so that a message is out before anything that follows it.
  complain: (text) => {
    try {
      writeSync(process.stderr.fd, `${text}\n`);
    } catch {
      // Nobody listens on stderr any more, so there is nobody to tell.
    }
  },
  get columns() {
    // A pipe has no width; Node's types tell only of terminals.
    const { columns } = process.stdout as { columns?: number };
    return Math.min(WIDEST, Math.max(NARROWEST, columns ?? WIDEST));
  },
};
