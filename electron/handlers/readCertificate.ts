import { basename } from 'node:path';
import type { AppError } from '../../shared/contract/appError.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import type { FileLayer } from '../storage/fileLayer.ts';
import { systemCode } from '../storage/fileTrouble.ts';

/** A certificate with its chain takes a few thousand bytes. */
const MOST_BYTES = 1_000_000;

/** The bytes of a file that the person chose as their certificate; it is not copied anywhere. */
export function readCertificate(files: FileLayer, path: string): Result<Uint8Array, AppError> {
  const file = basename(path);
  try {
    const { isFile, size } = files.look(path);
    return isFile && size > 0 && size <= MOST_BYTES
      ? ok(files.read(path))
      : failed({ code: 'notRead', file });
  } catch (error) {
    if (systemCode(error) === undefined) {
      throw error;
    }
    return systemCode(error) === 'ENOENT'
      ? failed({ code: 'notFound', what: 'file', name: file })
      : failed({ code: 'notRead', file });
  }
}
