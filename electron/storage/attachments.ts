import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { AppError } from '../../shared/contract/appError.ts';
import type { AttachedDocument } from '../../shared/model/agreement.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import type { FileLayer } from './fileLayer.ts';
import { fileTrouble, systemCode } from './fileTrouble.ts';
import { OWNER_ONLY } from './SafeStore.ts';
import { writeSafely } from './writeSafely.ts';

/** Of 1,000,000 bytes each: a scan of a long contract, not a film. */
const MOST_MEGABYTES = 50;
const MEGABYTE = 1_000_000;

/**
 * Signed documents as they came, each under the hash of its bytes: what a record names by its hash is found, and what is found can be
 * checked. `folder` is absolute.
 */
export class Attachments {
  readonly #files: FileLayer;
  readonly #folder: string;

  constructor({ files, folder }: { readonly files: FileLayer; readonly folder: string }) {
    this.#files = files;
    this.#folder = join(folder, 'attachments');
  }

  /** Copies a file that the person chose. Returns once the copy would last through a power cut. */
  keep(path: string): Result<AttachedDocument, AppError> {
    const fileName = basename(path);
    const read = this.#readChosen(path, fileName);
    if (!read.ok) {
      return read;
    }
    const bytes = read.value;
    const sha256 = hashOf(bytes);
    try {
      if (this.read(sha256) === null) {
        this.#files.makeFolder(this.#folder);
        writeSafely(this.#files, { path: join(this.#folder, sha256), bytes, mode: OWNER_ONLY });
      }
    } catch (error) {
      return failed(fileTrouble(error, fileName));
    }
    return ok({ fileName, sha256, bytes: bytes.length });
  }

  /** The bytes whose hash it is; null where they are not here, or are no longer those. */
  read(sha256: string): Uint8Array | null {
    if (!/^[0-9a-f]{64}$/.test(sha256)) {
      return null;
    }
    try {
      const bytes = this.#files.read(join(this.#folder, sha256));
      return hashOf(bytes) === sha256 ? bytes : null;
    } catch (error) {
      if (systemCode(error) === undefined) {
        throw error;
      }
      return null;
    }
  }

  #readChosen(path: string, file: string): Result<Uint8Array, AppError> {
    try {
      const { isFile, size } = this.#files.look(path);
      if (!isFile || size === 0) {
        return failed({ code: 'notRead', file });
      }
      return size > MOST_MEGABYTES * MEGABYTE
        ? failed({
            code: 'documentTooLarge',
            file,
            megabytes: Math.ceil(size / MEGABYTE),
            most: MOST_MEGABYTES,
          })
        : ok(this.#files.read(path));
    } catch (error) {
      if (systemCode(error) === undefined) {
        throw error;
      }
      return systemCode(error) === 'ENOENT'
        ? failed({ code: 'notFound', what: 'file', name: file })
        : failed({ code: 'notRead', file });
    }
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
