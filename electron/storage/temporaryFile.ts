import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { FileLayer } from './fileLayer.ts';

const OWN = /\.tmp-[0-9a-f]{12}$/;

/** Keeps the name in bounds where a person chose a long one. */
const SHOWN = 40;

/** A name beside a file that nobody else uses, and that the sweep at the next start knows as our own. */
export function temporaryNameFor(path: string): string {
  const beginning = basename(path).slice(0, SHOWN).toWellFormed();
  return join(dirname(path), `${beginning}.tmp-${randomBytes(6).toString('hex')}`);
}

export function isTemporaryName(name: string): boolean {
  return OWN.test(name);
}

/** Removes a file that may not be there; what stays is swept at the next start. */
export function removeQuietly(files: FileLayer, path: string): void {
  try {
    files.remove(path);
  } catch {
    // The trouble that led here is the one to be told.
  }
}
