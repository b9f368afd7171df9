import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** Two files of at most this many bytes: the present one and the one before. */
const MOST_BYTES = 256 * 1024;

export interface LogFile {
  /** One line: when, what. Words of ours only, never a person's. */
  note(what: string): void;
  /** What was thrown where. The message is left out: it may carry a client's words or a file's name. */
  surprise(where: string, thrown: unknown): void;
}

/** The app's log, a plain text file. A log that cannot be written stops nothing. */
export function openLogFile(folder: string, clock: () => Date): LogFile {
  const file = path.join(folder, 'main.log');

  function append(line: string): void {
    try {
      mkdirSync(folder, { recursive: true });
      makeRoom(file);
      appendFileSync(file, `${clock().toISOString()} ${line}\n`, { mode: 0o600 });
    } catch {
      // A full or read-only disk: there is nowhere left to say so.
    }
  }

  return {
    note: (what) => append(what),
    surprise: (where, thrown) => append(`${where}: ${describeThrown(thrown)}`),
  };
}

function makeRoom(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size >= MOST_BYTES) {
    renameSync(file, file.replace(/\.log$/, '.old.log'));
  }
}

/** The name, the code of a system call and the places in our own code; no message, no folder names. */
export function describeThrown(thrown: unknown): string {
  if (!(thrown instanceof Error)) {
    return `a thrown ${typeof thrown}`;
  }
  const code = 'code' in thrown && typeof thrown.code === 'string' ? ` ${thrown.code}` : '';
  return [`${thrown.name}${code}`, ...placesOf(thrown)].join(' < ');
}

function placesOf(thrown: Error): string[] {
  const lines = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return lines.slice(0, 8).map((line) => {
    const named = /^\s+at (?:async )?([\w.<>[\] ]+) \(/.exec(line)?.[1];
    const place = /([^/\\()]+:\d+:\d+)\)?$/.exec(line)?.[1] ?? '';
    return named === undefined ? place : `${named} ${place}`;
  });
}
