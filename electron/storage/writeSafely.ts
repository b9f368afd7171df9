import { dirname } from 'node:path';
import type { FileLayer } from './fileLayer.ts';
import { systemCode, UnfinishedWrite } from './fileTrouble.ts';
import { removeQuietly, temporaryNameFor } from './temporaryFile.ts';

export interface SafeWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mode: number;
  /** Where what stood there before is kept as the previous generation; its folder must be there. */
  readonly previous?: string;
}

/**
 * Puts bytes in the place of a file, whole or not at all, and lasting through a power cut once it returns: a new file beside it,
 * written to the last byte, measured, flushed, closed, renamed over the old one, and the folder flushed. Whatever fails is thrown
 * after the new file was removed; the old one is then as it was. Unlike conf's own write it does the same in a snap package.
 */
export function writeSafely(files: FileLayer, { path, bytes, mode, previous }: SafeWrite): void {
  const temporary = temporaryNameFor(path);
  let keptBefore = false;
  try {
    writeNew(files, temporary, bytes, mode);
    keptBefore = previous !== undefined && keepGeneration(files, path, previous);
    files.rename(temporary, path);
  } catch (error) {
    removeQuietly(files, temporary);
    throw error;
  }

  try {
    files.flushFolder(dirname(path));
  } catch (error) {
    if (previous !== undefined) {
      takeBack(files, path, keptBefore ? previous : undefined);
    }
    throw error;
  }
}

function writeNew(files: FileLayer, path: string, bytes: Uint8Array, mode: number): void {
  const file = files.create(path, mode);
  try {
    writeWhole(files, file, bytes);
    files.flush(file);
  } catch (error) {
    closeQuietly(files, file);
    throw error;
  }
  files.close(file);
}

/** A write may take only a part, and on a full disk reports that part as success. */
function writeWhole(files: FileLayer, file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) {
    const taken = files.write(file, bytes, written);
    if (taken <= 0) {
      throw new UnfinishedWrite(written, bytes.length);
    }
    written += taken;
  }
  const size = files.sizeOfOpen(file);
  if (size !== bytes.length) {
    throw new UnfinishedWrite(size, bytes.length);
  }
}

function closeQuietly(files: FileLayer, file: number): void {
  try {
    files.close(file);
  } catch {
    // The trouble that led here is the one to be told.
  }
}

/** Gives the file a second name, which keeps it when the first goes to the new one. Says whether there was a file at all. */
function keepGeneration(files: FileLayer, path: string, previous: string): boolean {
  const temporary = temporaryNameFor(previous);
  try {
    linkOrCopy(files, path, temporary);
    files.rename(temporary, previous);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') {
      return false;
    }
    removeQuietly(files, temporary);
    throw error;
  }
}

/** What file systems without second names answer, such as FAT and some network drives. */
const NO_LINKS: ReadonlySet<string | undefined> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EXDEV',
  'EINVAL',
]);

function linkOrCopy(files: FileLayer, from: string, to: string): void {
  try {
    files.link(from, to);
  } catch (error) {
    if (!NO_LINKS.has(systemCode(error))) {
      throw error;
    }
    writeNew(files, to, files.read(from), 0o600);
  }
}

/** The new file is there, but may not last: it is told as not saved, so the old one goes back to its place. */
function takeBack(files: FileLayer, path: string, previous: string | undefined): void {
  if (previous === undefined) {
    removeQuietly(files, path);
    return;
  }
  const temporary = temporaryNameFor(path);
  try {
    linkOrCopy(files, previous, temporary);
    files.rename(temporary, path);
  } catch {
    removeQuietly(files, temporary);
  }
}
