import { basename, dirname } from 'node:path';
import type { SavedFile } from '../../shared/contract/answers.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import type { FileLayer } from './fileLayer.ts';
import { fileTrouble } from './fileTrouble.ts';
import { writeSafely } from './writeSafely.ts';

/** What the machine gives to new documents, less what its umask takes away. */
const AS_USUAL = 0o666;

/**
 * Saves a document where the person chose, whole or not at all. What stands there is replaced: the dialog has asked for that.
 */
export function saveDocument(files: FileLayer, path: string, bytes: Uint8Array): Result<SavedFile, AppError> {
  const fileName = basename(path);
  try {
    writeSafely(files, { path, bytes, mode: AS_USUAL });
    return ok({ fileName, folder: dirname(path) });
  } catch (error) {
    return failed(fileTrouble(error, fileName));
  }
}

/** A project as its open file, laid out to be read by people. */
export function exportedBytes(project: ProjectFile): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(project, undefined, 2)}\n`);
}
