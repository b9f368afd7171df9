import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { diskFiles } from '../storage/fileLayer.ts';
import { fileTrouble, systemCode } from '../storage/fileTrouble.ts';
import { removeQuietly, temporaryNameFor } from '../storage/temporaryFile.ts';
import { writeSafely } from '../storage/writeSafely.ts';
import { tellTrouble } from './terminalTrouble.ts';
import { plainText } from './plainText.ts';
import type { Terminal } from './terminal.ts';
import { DONE, WRONG_INPUT } from './terminal.ts';
import { terminalWords } from './words.ts';

export interface NewFile {
  /** As it was named. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface Staged {
  readonly file: NewFile;
  readonly target: string;
  readonly temporary: string;
}

/** What the machine gives to new documents, less what its umask takes away. */
const AS_USUAL = 0o666;

/**
 * Writes files, and none of them where one cannot be written: all are written beside their places first, then put there one after
 * the other. Nothing is written over without `force`, a folder or a device never. Tells what was written or what hinders; returns the exit
 * code.
 */
export function saveTogether(
  files: readonly NewFile[],
  { force }: { readonly force: boolean },
  terminal: Terminal,
): number {
  for (const file of files) {
    const hindrance = hindranceAt(file, force);
    if (hindrance !== undefined) {
      return tell(hindrance, file, terminal);
    }
  }

  const staged: Staged[] = [];
  try {
    for (const file of files) {
      // What a link points to is written over, not the link.
      const target = existsSync(file.path) ? realpathSync(file.path) : path.resolve(file.path);
      const temporary = temporaryNameFor(target);
      try {
        writeSafely(diskFiles, { path: temporary, bytes: file.bytes, mode: AS_USUAL });
      } catch (error) {
        return tellTroubleWith(file, error, terminal);
      }
      staged.push({ file, target, temporary });
    }
    return putInPlace(staged, force, terminal);
  } finally {
    for (const { temporary } of staged) {
      removeQuietly(diskFiles, temporary);
    }
  }
}

function putInPlace(staged: readonly Staged[], force: boolean, terminal: Terminal): number {
  for (const { file, target, temporary } of staged) {
    try {
      put(temporary, target, force);
    } catch (error) {
      return systemCode(error) === 'EEXIST'
        ? tell('inTheWay', file, terminal)
        : tellTroubleWith(file, error, terminal);
    }
    terminal.write(plainText(terminalWords()(($) => $.terminal.written, { file: file.path })));
  }
  return DONE;
}

/** A second name fails where the name is taken already, also by a file that came a moment ago; renaming would replace it. */
function put(temporary: string, target: string, force: boolean): void {
  if (force) {
    diskFiles.rename(temporary, target);
  } else {
    try {
      diskFiles.link(temporary, target);
    } catch (error) {
      if (systemCode(error) === 'EEXIST') {
        throw error;
      }
      // Some file systems have no second names.
      diskFiles.rename(temporary, target);
    }
  }
  diskFiles.flushFolder(path.dirname(target));
}

type Hindrance = 'inTheWay' | 'notAFile' | 'noFolder';

function hindranceAt({ path: file }: NewFile, force: boolean): Hindrance | undefined {
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined) {
    return lstatSync(path.dirname(path.resolve(file)), { throwIfNoEntry: false }) === undefined
      ? 'noFolder'
      : undefined;
  }
  if (!force) {
    return 'inTheWay';
  }
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? undefined : 'notAFile';
}

function tell(hindrance: Hindrance, { path: file }: NewFile, terminal: Terminal): number {
  const folder = path.dirname(file);
  terminal.complain(plainText(terminalWords()(($) => $.terminal[hindrance], { file, folder })));
  return WRONG_INPUT;
}

function tellTroubleWith({ path: file }: NewFile, error: unknown, terminal: Terminal): number {
  terminal.complain(tellTrouble(terminalWords(), file, fileTrouble(error, path.basename(file))));
  return WRONG_INPUT;
}
